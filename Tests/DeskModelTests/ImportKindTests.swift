import DeskModel
import Foundation
import ServiceModel
import Testing

/// What can be read from a file, as the departments list it.
@Suite struct ImportKindTests {
    /// Help lists them so, and the journal keeps them so.
    private static let names = [
        "skills", "regions", "customers", "sites", "assets", "technicians", "shifts", "absences", "orders", "visits",
        "territories", "places", "maintenance-plans", "types", "tickets", "contracts", "checklists", "parts", "stock",
        "stock-places", "crews",
    ]

    @Test func theyStandInTheirOrder() {
        #expect(ImportKind.allCases.map(\.rawValue) == Self.names)
    }

    @Test(arguments: [Language.english, .polish]) func noTwoHaveOneName(_ language: Language) {
        let names = ImportKind.allCases.map { $0.name(language) }
        #expect(Set(names).count == names.count && !names.contains(""))
    }

    @Test func theyAreFoundByTheirName() {
        for kind in ImportKind.allCases { #expect(ImportKind(rawValue: kind.rawValue) == kind) }
        #expect(ImportKind(rawValue: "warehouses") == nil)
        #expect(ImportKind.customers != .sites)
    }

    @Test func theyAreKeptAsPlainNames() throws {
        let kept = try JSONEncoder().encode(ImportKind.allCases)
        #expect(try JSONDecoder().decode([String].self, from: kept) == Self.names)
        #expect(try JSONDecoder().decode([ImportKind].self, from: kept) == ImportKind.allCases)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([ImportKind].self, from: Data(#"["warehouses"]"#.utf8))
        }
    }

    @Test func onlyAreasAndPostcodesTakeThePlaceOfWhatIsThere() {
        let replacing = ImportKind.allCases.filter(\.replaces)
        #expect(replacing == [.territories, .places])
        #expect(!replacing.contains { !$0.keyColumns.isEmpty })
    }
}
