"""What several tests share: the real app as a server, a real browser, an app without a browser."""
