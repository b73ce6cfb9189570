import Foundation
import ServiceModel

extension Reader {
    /// Codes of parts that orders were given so far, each once.
    package func usedPartCodes() throws -> Set<String> {
        let texts = try statements.rows("SELECT DISTINCT parts FROM service_order WHERE parts <> '[]'") {
            try $0.text(0)
        }
        let decoder = JSONDecoder()
        return texts.reduce(into: []) { codes, text in
            guard let lines = try? decoder.decode([PartLine].self, from: Data(text.utf8)) else { return }
            codes.formUnion(lines.map(\.code))
        }
    }
}
