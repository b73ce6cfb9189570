import DeskModel
import Foundation

/// A picture that is fit to be printed: its head was read and its size is within bounds before anything decodes it.
struct Picture {
    enum Kind: Hashable {
        /// Passed through as it is. How it is turned, as EXIF says it: 1 to 8.
        case jpeg(orientation: Int)
        /// Decoded.
        case png
    }

    let kind: Kind
    let bytes: Data
    /// As they are in the file, not as they are shown.
    let columns: Int
    let rows: Int

    /// As it is shown: upright.
    var size: (Int, Int) {
        if case .jpeg(let orientation) = kind, orientation >= 5 { return (rows, columns) }
        return (columns, rows)
    }
}

extension Picture {
    /// Bytes of a photo at most, and pixels: 40 megapixels are more than any telephone makes without being asked.
    static let (mostBytes, mostPixels) = (15_000_000, 40_000_000)
    /// Pixels of what has to be decoded.
    static let mostDecoded = 6_000_000

    /// Reads the head. Throws what is wrong with it, in the order in which it is cheap to tell.
    init(_ bytes: Data) throws(PictureFault) {
        guard !bytes.isEmpty else { throw .broken }
        guard bytes.count <= Self.mostBytes else { throw .tooManyBytes(bytes.count) }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = try JPEGHead(bytes).picture
        } else if bytes.starts(with: PNGHead.sign) {
            self = try PNGHead(bytes).picture
        } else {
            throw .otherKind
        }
    }
}
