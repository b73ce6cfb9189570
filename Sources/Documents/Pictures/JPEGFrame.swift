import DeskModel

/// How the blocks of a JPEG lie, eight by eight samples each (ITU-T T.81, A.1 and A.2).
struct JPEGFrame {
    struct Component {
        let name: UInt8
        /// Blocks of it in a unit, beside and above one another.
        let columns: Int
        let rows: Int
        /// Blocks that the picture needs, and those of a row with what fills the last unit up.
        let across: Int
        let down: Int
        let stride: Int
        /// Of a progressive one: which coefficients of each block are not zero so far.
        var known: [UInt64]
    }

    let isProgressive: Bool
    /// Units, each of some blocks of every component.
    let across: Int
    let down: Int
    var components: [Component] = []

    /// `content` is that of the segment. Throws `broken`.
    init(_ content: [UInt8], isProgressive: Bool) throws(PictureFault) {
        guard content.count >= 6, content.count >= 6 + 3 * Int(content[5]), content[5] > 0 else { throw .broken }
        self.isProgressive = isProgressive
        let height = Int(content[1]) << 8 | Int(content[2])
        let width = Int(content[3]) << 8 | Int(content[4])
        var told: [(name: UInt8, columns: Int, rows: Int)] = []
        for place in stride(from: 6, to: 6 + 3 * Int(content[5]), by: 3) {
            told.append((content[place], Int(content[place + 1] >> 4), Int(content[place + 1] & 15)))
        }
        guard width > 0, height > 0, width * height <= Picture.mostPixels,
            told.allSatisfy({ (1...4).contains($0.columns) && (1...4).contains($0.rows) })
        else { throw .broken }
        let columns = told.map(\.columns).max() ?? 1
        let rows = told.map(\.rows).max() ?? 1
        across = width.parts(of: 8 * columns)
        down = height.parts(of: 8 * rows)
        for (name, ownColumns, ownRows) in told {
            let stride = across * ownColumns
            components.append(
                Component(
                    name: name, columns: ownColumns, rows: ownRows,
                    across: (width * ownColumns).parts(of: columns).parts(of: 8),
                    down: (height * ownRows).parts(of: rows).parts(of: 8), stride: stride,
                    known: [UInt64](repeating: 0, count: isProgressive ? stride * down * ownRows : 0)))
        }
    }
}

extension Int {
    /// How many parts of so many it takes, the last of them perhaps not full.
    fileprivate func parts(of size: Int) -> Int { (self + size - 1) / size }
}
