"""What disks, folders and other programs do to a library's file: told apart, survived, not made worse."""
