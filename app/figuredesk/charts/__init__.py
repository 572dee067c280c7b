"""Charts: frames → Plotly figures. The one public face."""
