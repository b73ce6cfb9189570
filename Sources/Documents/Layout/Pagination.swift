/// Pieces put on pages.
struct Pagination {
    struct Placed {
        let piece: Piece
        let y: Double
    }

    private(set) var pages: [[Placed]] = [[]]
    private let frame: PageFrame
    private var y: Double

    init(_ pieces: [Piece], _ frame: PageFrame) {
        self.frame = frame
        y = frame.top(ofPage: 0)
        for index in pieces.indices { place(pieces[index], needs: Self.needed(pieces, from: index)) }
    }

    /// The height of a piece with those that stay with it.
    private static func needed(_ pieces: [Piece], from index: Int) -> Double {
        var height = 0.0
        for piece in pieces[index...] {
            height += piece.height
            if !piece.staysWithNext { break }
        }
        return height
    }

    private mutating func place(_ piece: Piece, needs: Double) {
        let isFull = y + needs > frame.lowest + 0.01
        // What is higher than a whole page begins where it is.
        let mayMove = needs <= frame.lowest - frame.nextTop || y + piece.height > frame.lowest
        if isFull, mayMove, !pages[pages.count - 1].isEmpty {
            pages.append([])
            y = frame.top(ofPage: pages.count - 1)
            if let head = piece.repeated?.piece { put(head) }
        }
        if piece.kind == .gap, pages[pages.count - 1].isEmpty { return }
        put(piece)
    }

    private mutating func put(_ piece: Piece) {
        pages[pages.count - 1].append(Placed(piece: piece, y: y))
        y += piece.height
    }
}
