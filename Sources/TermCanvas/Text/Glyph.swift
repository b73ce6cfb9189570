/// What one cell (or two, if wide) shows: a base character and the marks that combine with it.
struct Glyph {
    var base: Unicode.Scalar
    /// Combining marks, in order; almost always empty.
    var marks: String.UnicodeScalarView = .init()
    /// Terminal cells it takes, 1 or 2.
    var columns: Int
}
