import DeskModel
import ServiceModel
import Storage

extension Reader {
    /// What a code consists of; nothing for a single part, and for a code in no catalogue.
    func kit(_ code: String) throws -> [PartLine] { try part(code: code)?.kit ?? [] }
}

extension CommandScope {
    /// A step of a kit as steps of what it consists of; serial numbers go to the parts whose they are. Throws `kit` where it
    /// would have to be said of which part a price or a count is.
    func takenApart(_ step: StockStep) throws -> [StockStep] {
        guard let id = step.part, let kit = try read.find(id), !kit.kit.isEmpty else { return [step] }
        let contents = try KitContents.of(kit.code, read.kit)
        guard step.op.takesKits else {
            throw Refusal.stock(.kit(code: kit.code, contents: contents.map { "\($0.count) × \($0.code)" }))
        }
        if kit.unit.isWhole, step.quantity?.isWhole == false {
            throw Refusal.stock(.step(.fraction, try StockNaming(read).names(of: step, .fraction)))
        }
        var numbers = step.serials
        let steps = try contents.map { line -> StockStep in
            var own = step
            guard let part = try read.part(code: line.code), part.kit.isEmpty else {
                throw Refusal.stock(.step(.unknownPart, StockFaultNames(op: step.op, part: line.code)))
            }
            own.part = part.id
            own.quantity = step.quantity.map { $0 * line.count }
            own.serials = try numbers.filter { try read.serial($0)?.part == part.id }
            numbers.removeAll(where: own.serials.contains)
            return own
        }
        if let unknown = numbers.first {
            let names = try StockNaming(read).names(of: step, .serialUnknown(unknown))
            throw Refusal.stock(.step(.serialUnknown(unknown), names))
        }
        return steps
    }
}
