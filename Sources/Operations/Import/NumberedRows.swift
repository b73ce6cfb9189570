import DeskModel
import ServiceModel

extension RowImport {
    /// The record that a row with a number and a key changes; `nil` for one that is new. Throws for a row that is to be new
    /// and has the number or key of a record that is there.
    func numbered<Entity: Equatable, Number: SeriesNumber>(
        _ number: Number?, key: String?, of entity: KeyPath<Entity, String?>, byNumber: (Number) throws -> Entity?,
        byKey: (String) throws -> Entity?
    ) throws -> Entity? {
        let keyed = try key.flatMap(byKey)
        let numbered = try number.flatMap(byNumber)
        let found = try record(
            [
                RowWay(column: "key", value: key) { _ in keyed.map { [$0] } ?? [] },
                RowWay(column: "number", value: number?.description) { _ in numbered.map { [$0] } ?? [] },
            ], key: { $0[keyPath: entity] })
        if let keyed, keyed != found { throw Fault(column: "key", fault: .duplicate(key ?? "")) }
        if let number, let numbered, numbered != found {
            throw Fault(column: "number", fault: .duplicate(number.description))
        }
        return found
    }
}
