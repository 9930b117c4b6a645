export default function Page() {
  return <p id="elsewhere">Another page of the clinic.</p>;
}
