"""Reading Chinese: names, speakers, figures and dates as its press writes them."""
