#!/usr/bin/python3
"""An output module of speech-dispatcher without sound.

It takes as long over a text as a voice would, and writes a line of JSON to the file SPEECH_LOG when an utterance begins,
ends or is cut. The file SPEECH_PACE holds the pace in letters a second; 15 are about 180 words a minute.
"""
import html
import json
import os
import re
import sys
import threading
import time

VOICES = [('Silent British English', 'en-GB'), ('Silent American English', 'en-US')]
lock = threading.Lock()
utterance = None


def answer(*lines):
    with lock:
        for line in lines:
            print(line, flush=True)


def note(event, text):
    line = json.dumps({'at': time.time(), 'event': event, 'text': text}, ensure_ascii=False)
    with lock, open(os.environ['SPEECH_LOG'], 'a', encoding='utf-8') as log:
        log.write(line + '\n')


def pace():
    with open(os.environ['SPEECH_PACE'], encoding='utf-8') as file:
        return float(file.read())


class Utterance(threading.Thread):
    def __init__(self, markup):
        super().__init__(daemon=True)
        self.cut = threading.Event()
        # Texts and the names of the marks between them, in turn. A reader of whole pages follows the marks.
        self.parts = re.split(r'<mark name="([^"]*)"/>', re.sub(r'</?speak[^>]*>', '', markup))

    def run(self):
        texts = [html.unescape(re.sub(r'<[^>]+>', '', part)) for part in self.parts[::2]]
        marks = self.parts[1::2]
        note('begin', ''.join(texts))
        answer('701 BEGIN')
        heard = ''
        for index, text in enumerate(texts):
            if index:
                answer('700-' + marks[index - 1], '700 INDEX MARK')
            if self.cut.wait(len(text) / pace()):
                note('cut', heard)
                answer('703 STOP')
                return
            heard += text
        note('end', heard)
        answer('702 END')


def block():
    lines = []
    for line in iter(sys.stdin.readline, ''):
        line = line.rstrip('\n')
        if line == '.':
            break
        lines.append(line[1:] if line.startswith('..') else line)
    return '\n'.join(lines)


def main():
    global utterance
    for line in iter(sys.stdin.readline, ''):
        command = line.strip()
        if command == 'INIT':
            answer('299-silent', '299 OK LOADED SUCCESSFULLY')
        elif command in ('SPEAK', 'CHAR', 'KEY', 'SOUND_ICON'):
            answer('202 OK RECEIVING MESSAGE')
            utterance = Utterance(block())
            answer('200 OK SPEAKING')
            utterance.start()
        elif command in ('STOP', 'PAUSE'):
            if utterance:
                utterance.cut.set()
        elif command == 'SET':
            answer('203 OK RECEIVING SETTINGS')
            block()
            answer('203 OK SETTINGS RECEIVED')
        elif command == 'AUDIO':
            answer('207 OK RECEIVING AUDIO SETTINGS')
            block()
            answer('203 OK AUDIO INITIALIZED')
        elif command == 'LOGLEVEL':
            answer('207 OK RECEIVING LOGLEVEL SETTINGS')
            block()
            answer('203 OK LOG LEVEL SET')
        elif command.startswith('LIST VOICES'):
            answer(*(f'200-{name}\t{language}\tnone' for name, language in VOICES), '200 OK VOICE LIST SENT')
        elif command == 'QUIT':
            answer('210 OK QUIT')
            return
        else:
            answer('300 ERR UNKNOWN COMMAND')


main()
