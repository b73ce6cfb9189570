import DeskModel
import Interchange

extension FileReading {
    static let ofStock: [FileReading] = [
        FileReading(ImportedPart.self) { .parts($0.map(\.row)) },
        FileReading(ImportedStock.self) { .stock($0.map(\.row)) },
        FileReading(ImportedStockPlace.self) { .stockPlaces($0.map(\.row)) },
    ]
}
