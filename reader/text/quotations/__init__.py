"""What stands between quotation marks, in the manners of any language: the one parser of them."""
