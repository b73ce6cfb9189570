import DeskModel

/// One pass over the blocks of a JPEG (ITU-T T.81, annexes F and G): every code is read, and no pixel is made of it.
struct JPEGScan {
    private struct Part {
        let component: Int
        /// Of the first coefficient of a block, and of the others.
        let first: JPEGCodes?
        let others: JPEGCodes?
    }

    private var parts: [Part] = []
    /// Which coefficients it brings, and whether they are known but for their last bit.
    private let band: ClosedRange<Int>
    private let isRefinement: Bool
    private var bits: JPEGBits
    /// Blocks that end here without a code of their own.
    private var ended = 0

    /// `content` is that of the segment before the bits, which begin at `place`. Throws `broken`.
    init(
        _ content: [UInt8], of frame: JPEGFrame, first: [JPEGCodes?], others: [JPEGCodes?], _ bytes: [UInt8],
        from place: Int
    ) throws(PictureFault) {
        let count = Int(content.first ?? 0)
        guard (1...4).contains(count), content.count >= 4 + 2 * count else { throw .broken }
        for index in 0..<count {
            let tables = content[2 + 2 * index]
            guard let component = frame.components.firstIndex(where: { $0.name == content[1 + 2 * index] }),
                tables >> 4 < 4, tables & 15 < 4
            else { throw .broken }
            parts.append(
                Part(component: component, first: first[Int(tables >> 4)], others: others[Int(tables & 15)]))
        }
        let (low, high) = (Int(content[1 + 2 * count]), Int(content[2 + 2 * count]))
        guard frame.isProgressive else {
            (band, isRefinement, bits) = (0...63, false, JPEGBits(bytes, from: place))
            return
        }
        // The first coefficient goes by itself, and the others component by component.
        guard low <= high, high < 64, low > 0 || high == 0, low == 0 || count == 1 else { throw .broken }
        (band, isRefinement, bits) = (low...high, content[3 + 2 * count] >> 4 > 0, JPEGBits(bytes, from: place))
    }

    var components: [Int] { parts.map(\.component) }

    /// Reads it to its end, and gives the place behind. Throws `broken`.
    mutating func read(_ frame: inout JPEGFrame, restarts interval: Int) throws(PictureFault) -> Int {
        // One component alone lies block by block.
        let lone = parts.count == 1 ? parts[0].component : nil
        let across = lone.map { frame.components[$0].across } ?? frame.across
        let down = lone.map { frame.components[$0].down } ?? frame.down
        var restart: UInt8 = 0
        for unit in 0..<across * down {
            if interval > 0, unit > 0, unit % interval == 0 {
                guard try bits.marker() == 0xD0 + restart else { throw .broken }
                bits.pass()
                restart = (restart + 1) % 8
                ended = 0
            }
            let (row, column) = (unit / across, unit % across)
            if let lone {
                try readBlock(parts[0], row * frame.components[lone].stride + column, &frame)
            } else {
                try readUnit(row, column, &frame)
            }
            guard !bits.isOverdrawn else { throw .broken }
        }
        let marker = try bits.marker()
        guard !(0xD0...0xD7).contains(marker) else { throw .broken }
        return bits.place
    }

    private mutating func readUnit(_ row: Int, _ column: Int, _ frame: inout JPEGFrame) throws(PictureFault) {
        for part in parts {
            let own = part.component
            let (columns, rows) = (frame.components[own].columns, frame.components[own].rows)
            let stride = frame.components[own].stride
            for y in 0..<rows {
                for x in 0..<columns {
                    try readBlock(part, (row * rows + y) * stride + column * columns + x, &frame)
                }
            }
        }
    }

    private mutating func readBlock(_ part: Part, _ index: Int, _ frame: inout JPEGFrame) throws(PictureFault) {
        guard frame.isProgressive else {
            try readFirst(part)
            return try readOthers(part)
        }
        if band.lowerBound == 0 {
            if isRefinement { bits.skip(1) } else { try readFirst(part) }
            return
        }
        var known = frame.components[part.component].known[index]
        if isRefinement { try refine(part, &known) } else { try readBand(part, &known) }
        frame.components[part.component].known[index] = known
    }

    private mutating func next(_ codes: JPEGCodes?) throws(PictureFault) -> (run: Int, size: Int) {
        guard let codes else { throw .broken }
        let value = try codes.next(&bits)
        return (value >> 4, value & 15)
    }

    /// The first coefficient: how many bits it has, and those.
    private mutating func readFirst(_ part: Part) throws(PictureFault) {
        let (run, size) = try next(part.first)
        guard run == 0 else { throw .broken }
        bits.skip(size)
    }

    /// The others of a block that has them all: how many zeros stand before one, how many bits it has, and those.
    private mutating func readOthers(_ part: Part) throws(PictureFault) {
        var place = 1
        while place < 64 {
            let (run, size) = try next(part.others)
            if size == 0 {
                guard run == 15 else { return }
                place += 16
                continue
            }
            place += run
            guard place < 64 else { throw .broken }
            bits.skip(size)
            place += 1
        }
    }

    /// Some coefficients for the first time.
    private mutating func readBand(_ part: Part, _ known: inout UInt64) throws(PictureFault) {
        guard ended == 0 else {
            ended -= 1
            return
        }
        var place = band.lowerBound
        while place <= band.upperBound {
            let (run, size) = try next(part.others)
            if size == 0 {
                guard run == 15 else {
                    ended = (1 << run) - 1 + (run > 0 ? bits.take(run) : 0)
                    return
                }
                place += 16
                continue
            }
            place += run
            guard place <= band.upperBound else { throw .broken }
            known |= 1 << UInt64(place)
            bits.skip(size)
            place += 1
        }
    }

    /// One bit more of each coefficient that is known, and those that become known by it.
    private mutating func refine(_ part: Part, _ known: inout UInt64) throws(PictureFault) {
        var place = band.lowerBound
        while ended == 0, place <= band.upperBound {
            let (run, size) = try next(part.others)
            guard size <= 1 else { throw .broken }
            if size == 0, run < 15 {
                ended = (1 << run) + (run > 0 ? bits.take(run) : 0)
                break
            }
            // The sign of the new one stands before the bits of those that it passes over.
            bits.skip(size)
            passOver(&place, zeros: run, known)
            if size == 1 {
                guard place <= band.upperBound else { throw .broken }
                known |= 1 << UInt64(place)
            }
            place += 1
        }
        guard ended > 0 else { return }
        passOver(&place, zeros: 64, known)
        ended -= 1
    }

    /// Goes over so many coefficients that are zero, and all between them that are not, which have a bit each.
    private mutating func passOver(_ place: inout Int, zeros: Int, _ known: UInt64) {
        var zeros = zeros
        while place <= band.upperBound {
            if known >> UInt64(place) & 1 == 1 {
                bits.skip(1)
            } else if zeros == 0 {
                return
            } else {
                zeros -= 1
            }
            place += 1
        }
    }
}
