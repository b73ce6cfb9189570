import ArgumentParser
import DeskModel
import Interchange
import ServiceModel

/// One thing that was looked at.
struct Check {
    let name: String
    let isGood: Bool
    let detail: String

    init(_ name: String, _ isGood: Bool, _ detail: String) {
        self.name = name
        self.isGood = isGood
        self.detail = detail
    }

    var json: JSONValue { ["check": .text(name), "ok": .bool(isGood), "detail": .text(detail)] }

    static func table(_ checks: [Check], _ language: Language) -> TextTable {
        TextTable(
            [
                .init("ok", ""), .init("check", language("Check", "Co")),
                .init("detail", language("Found", "Wynik"), mayShrink: true),
            ], rows: checks.map { [$0.isGood ? "ok" : "!!", $0.name, $0.detail] })
    }
}
