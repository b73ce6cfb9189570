package import TermCanvas

/// What the user wants of the terminal.
package struct TerminalOptions: Sendable {
    /// Whether mouse reports are asked for.
    package var mouse: Bool
    /// The characters to use; `nil` for what the locale allows.
    package var glyphs: GlyphSet?
    /// Whether to prefer RGB colours to the terminal's own bright palette colours, which a description with direct
    /// colour cannot reach: to be asked for with a theme whose `depth` is `.trueColor`.
    package var trueColor: Bool
    /// The most colours to use; `nil` for what the terminal has.
    package var depth: ColorDepth?

    package init(mouse: Bool = true, glyphs: GlyphSet? = nil, trueColor: Bool = false, depth: ColorDepth? = nil) {
        self.mouse = mouse
        self.glyphs = glyphs
        self.trueColor = trueColor
        self.depth = depth
    }
}
