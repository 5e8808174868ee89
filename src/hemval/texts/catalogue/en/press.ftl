# The test page for window envelopes, for those who print letters.

press-title = Test page for window envelopes
press-window = The window: { $left } mm from the left edge, { $top } mm from the top, { $width } mm wide and { $height } mm high.
press-print = Print the page at its real size, 100 per cent. Do not choose “fit to page”.
press-measure = Hold a ruler to the paper. If the millimetres at the edges are wrong, the print is smaller or moved.
press-fold = Fold the paper at the dashed lines and put it in the envelope.
press-slide = Shake the envelope every way. The whole address must show in the window all the time, and nothing else.
press-mend = If it does not, change window_left, window_top, window_width, window_height or folds in the system file and print a new test page.
press-fold-here = Fold here
press-frame = Solid: the window. Dashed: where the address may be.
press-address-name = Qvintilia Övningsdotter
press-address-street = Lekgatan 2 lgh 1102
press-address-town = 990 01  ÖRE
