import '@kvadrant/react/styles.css'

export const metadata = { title: 'Våra initiativ' }

export default function Layout({ children }) {
  return (
    <html lang="sv">
      <body>{children}</body>
    </html>
  )
}
