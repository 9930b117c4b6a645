#!/bin/bash
# get-wordpress.sh SUITE FOLDER: unpacks the WordPress of a Debian suite (trixie: 6.8, sid: 7.1) into FOLDER/usr/share/wordpress.
# Installs nothing, and takes the packages from where this machine takes its own.
set -euo pipefail
suite=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
apt=$folder/.apt
mkdir -p "$apt/lists/partial" "$apt/archives/partial"
awk -v suite="$suite" 'BEGIN { RS = ""; ORS = "\n\n" } NR == 1 { gsub(/Suites:[^\n]*/, "Suites: " suite); print }' \
  /etc/apt/sources.list.d/debian.sources >"$apt/$suite.sources"
options=(-qq -o "Dir::Etc::sourcelist=$apt/$suite.sources" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$apt/lists"
  -o Dir::State::status=/dev/null -o "Dir::Cache=$apt" -o APT::Sandbox::User=root -o Acquire::Languages=none)
packages=(wordpress wordpress-l10n wordpress-theme-twentytwentyfive php-getid3 libjs-underscore libjs-lodash libjs-cropper)
if [ "$suite" = sid ]; then packages+=(libphp-phpmailer libjs-jquery-ui); fi
apt-get "${options[@]}" update
cd "$apt"
apt-get "${options[@]}" download "${packages[@]}"
for package in *.deb; do dpkg-deb -x "$package" "$folder"; done
rm -rf "$folder/etc" "$folder/usr/share/wordpress/.htaccess" "$folder/usr/share/wordpress/wp-config.php"
