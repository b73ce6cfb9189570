/// One cell of a `Frame`, eight bytes. A wide character takes two: a leading one and a trailing one that shows nothing.
package struct Cell: Hashable, Sendable {
    /// A Unicode scalar, or above `clusterBit` an index into the frame's clusters.
    var code: UInt32
    private var roleCode: UInt8
    private var overlayCode: UInt8
    private var attributeBits: UInt8
    /// Columns the character takes: 1, 2, or 0 for the trailing half of a wide one.
    private var span: UInt8

    static let clusterBit: UInt32 = 1 << 31
    private static let noOverlay: UInt8 = .max

    @inline(__always)
    init(code: UInt32, style: Style, columns: Int) {
        self.code = code
        roleCode = style.role.rawValue
        overlayCode = style.overlay?.rawValue ?? Cell.noOverlay
        attributeBits = style.attributes.rawValue
        span = UInt8(truncatingIfNeeded: columns)
    }

    static let blank = Cell(code: 0x20, style: .text, columns: 1)

    package var style: Style {
        get {
            Style(
                Role(rawValue: roleCode) ?? .text, overlay: Role(rawValue: overlayCode),
                attributes: Attributes(rawValue: attributeBits))
        }
        set { self = Cell(code: code, style: newValue, columns: columns) }
    }

    /// Columns the character takes: 1, 2, or 0 for the trailing half of a wide one.
    package var columns: Int { Int(span) }

    var isCluster: Bool { code & Cell.clusterBit != 0 }

    /// The character, when it is one scalar without marks.
    package var scalar: Unicode.Scalar? { isCluster ? nil : Unicode.Scalar(code) }
}
