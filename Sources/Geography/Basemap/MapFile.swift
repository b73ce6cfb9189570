import CPoland

/// The file of basemap and gazetteer that `Scripts/make_basemap.py` writes: sections of lines, up to `[end]`.
struct MapFile {
    enum Section: String, CaseIterable {
        case arcs, voivodeships, rivers, roads, towns
    }

    /// What is wrong with it.
    enum Fault: Error, Hashable {
        /// It stops before `[end]`.
        case truncated
        case missing(Section)
        /// The line, counted from 1, says nothing that can be read.
        case line(Int)
    }

    private struct Extent {
        var firstLine: Int
        var start: Int
        var end: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let extents: [Section: Extent]

    /// The bytes must outlive the value.
    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        self.bytes = bytes
        var extents: [Section: Extent] = [:]
        var open: Section?
        var hasEnded = false
        var cursor = ByteCursor(bytes, from: 0, to: bytes.count)
        var number = 0
        while !hasEnded, let line = cursor.line() {
            number += 1
            guard line.first == UInt8(ascii: "[") else { continue }
            if let section = open { extents[section]?.end = line.position }
            let name = String(
                decoding: bytes[(line.position + 1)..<max(line.position + 1, line.end - 1)], as: UTF8.self)
            hasEnded = name == "end"
            open = Section(rawValue: name)
            if open == nil, !hasEnded { throw .line(number) }
            if let open { extents[open] = Extent(firstLine: number + 1, start: cursor.position, end: cursor.position) }
        }
        guard hasEnded else { throw .truncated }
        self.extents = extents
    }

    /// The one inside the program.
    static func poland() throws(Fault) -> MapFile {
        var size = 0
        let start = dyspo_poland(&size)
        return try MapFile(UnsafeBufferPointer(start: start, count: size))
    }

    /// Every line of a section made a value; `read` gives `nil` for a line that says nothing sound.
    func each<Value>(_ section: Section, _ read: (inout ByteCursor) -> Value?) throws(Fault) -> [Value] {
        guard let extent = extents[section] else { throw .missing(section) }
        var cursor = ByteCursor(bytes, from: extent.start, to: extent.end)
        var values: [Value] = []
        var number = extent.firstLine
        while var line = cursor.line() {
            guard let value = read(&line), line.isAtEnd else { throw .line(number) }
            values.append(value)
            number += 1
        }
        return values
    }
}
