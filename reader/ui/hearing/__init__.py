"""For those who do not see the window: announcements, notices from the system, and accessible roles."""
