"""Publishing: sentences, citations, exports. The one public face."""
