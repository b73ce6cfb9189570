import DeskModel
import Interchange

extension FileReading {
    static let ofContracts: [FileReading] = [
        FileReading(ImportedContract.self) { .contracts($0.map(\.row)) }
    ]
}
