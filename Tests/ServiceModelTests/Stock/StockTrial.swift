import PackTesting
import ServiceModel

/// A catalogue of the pack with a book in memory, and names for what is in it.
struct StockTrial {
    let codes: [String]
    let placeNames: [String]
    var book: StockBook
    private(set) var written: [StockMove] = []
    /// The move that each step wrote last.
    private var moves: [Int: StockMove.ID] = [:]

    init(_ catalogue: StockVector.Catalogue) {
        codes = catalogue.parts.map(\.code)
        placeNames = catalogue.places.keys.sorted()
        let parts = catalogue.parts.enumerated().map { index, part in
            Part(
                id: Part.ID(Int64(index)), code: part.code, name: part.code, unit: PartUnit(part.unit),
                hasSerials: part.serials)
        }
        let places = placeNames.enumerated().map { index, name in
            StockPlace(id: StockPlace.ID(Int64(index)), code: name, name: name, kind: catalogue.places[name]!)
        }
        book = StockBook(parts: parts, places: places)
    }

    func part(_ code: String?) -> Part.ID? { code.map { Part.ID(Int64(codes.firstIndex(of: $0) ?? -1)) } }
    func place(_ code: String?) -> StockPlace.ID? {
        code.map { StockPlace.ID(Int64(placeNames.firstIndex(of: $0) ?? -1)) }
    }
    func name(_ id: StockPlace.ID) -> String { placeNames[Int(id.rawValue)] }
    func name(_ id: Part.ID) -> String { codes[Int(id.rawValue)] }
    func name(_ end: StockEnd) -> String {
        switch end {
        case .place(let id): name(id)
        case .outside(let place): place.rawValue.uppercased()
        }
    }

    func step(_ step: StockVector.Step) -> StockStep {
        StockStep(
            step.op, part: part(step.part), (step.counted ?? step.qty).flatMap { Quantity($0) },
            from: place(step.from ?? step.place), to: place(step.to),
            order: step.order.flatMap { Int64($0) }.map { Order.ID($0) }, price: step.price,
            reason: step.reason ?? "", serials: step.serials ?? [],
            move: step.step.map { moves[$0] ?? StockMove.ID(-1) })
    }

    /// Carries a step out; throws why not.
    mutating func carryOut(_ step: StockStep, as number: Int) throws -> [StockMove] {
        try write(StockLaw(book, at: Timestamp(seconds: 0)).moves(of: step), as: number)
    }

    mutating func write(_ drafts: [StockMove], as number: Int) -> [StockMove] {
        drafts.map { draft in
            var move = draft
            move.id = StockMove.ID(Int64(written.count + 1))
            written.append(move)
            book.add(move)
            moves[number] = move.id
            return move
        }
    }
}
