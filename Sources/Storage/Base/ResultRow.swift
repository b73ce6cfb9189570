/// One row of an answer; columns count from 0. Whoever wrote past the desk may have left anything in a column: what is no
/// value of the kind that is asked for, NULL too, is a `StoreFault.unreadableRow`.
protocol ResultRow {
    func isNull(_ column: Int) -> Bool
    func integer(_ column: Int) throws -> Int64
    func real(_ column: Int) throws -> Double
    func text(_ column: Int) throws -> String
    func bytes(_ column: Int) throws -> [UInt8]
    func value(_ column: Int) -> SQLValue
    /// That a column holds what cannot be: it names the column and what stands there.
    func fault(_ column: Int) -> StoreFault
}

extension ResultRow {
    /// A whole number to count with. Far beyond all that is written, sums would overflow: such a number is a fault as well.
    func number(_ column: Int) throws -> Int {
        let number = try integer(column)
        guard number.magnitude < 1 << 50 else { throw fault(column) }
        return Int(number)
    }
}
