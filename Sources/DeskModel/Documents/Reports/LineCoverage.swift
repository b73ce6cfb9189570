package import ServiceModel

/// Who pays for a line of a report, as it was decided when the order arose.
package enum LineCoverage: String, CaseIterable, Sendable, Codable {
    case contract, warranty, paid, open

    package enum Line: Hashable, Sendable {
        case labour, travel
        case part(code: String)
    }

    package init(_ verdict: Verdict?, _ line: Line) {
        guard let verdict else {
            self = .open
            return
        }
        switch verdict.decided {
        case .ask: self = .open
        case .paid: self = .paid
        case .warranty: self = .warranty
        case .contract:
            guard case .included(_, let pools, let allParts, _)? = verdict.reason else {
                self = .contract
                return
            }
            self = pools.contains { $0.pays(line) } || allParts && line.isPart ? .contract : .paid
        }
    }

    package func name(_ language: Language) -> String {
        switch self {
        case .contract: language("contract", "w umowie")
        case .warranty: language("warranty", "gwarancja")
        case .paid: language("chargeable", "płatne")
        case .open: language("to be settled", "do ustalenia")
        }
    }
}

extension LineCoverage.Line {
    fileprivate var isPart: Bool { if case .part = self { true } else { false } }
}

extension PoolState {
    fileprivate func pays(_ line: LineCoverage.Line) -> Bool {
        switch (kind, line) {
        case (.labour, .labour), (.travel, .travel): true
        case (.parts(let name, let code), .part(let part)):
            PartPool(name: name, code: code, quantity: 0, per: .year).holds(part)
        case (.labour, _), (.travel, _), (.parts, _): false
        }
    }
}
