import DeskModel
import Interchange
import Operations
import ServiceModel

/// A contract as JSON and as a row.
struct ContractRecord {
    let line: ContractLine
    private let wording: Wording
    private let today: Day
    private let sites: [String]
    private let devices: [String]

    init(_ line: ContractLine, _ session: Session, sites: [String] = [], devices: [String] = []) {
        self.line = line
        wording = session.wording
        today = session.today
        self.sites = sites
        self.devices = devices
    }

    /// As it stands now, with the names of what it covers.
    init(_ contract: Contract, _ session: Session) throws {
        let detail = try session.desk.contractDetail(of: contract.id)
        self.init(detail, session)
    }

    init(_ detail: ContractDetail, _ session: Session) {
        let contract = detail.line.contract
        self.init(
            detail.line, session, sites: contract.sites.isEmpty ? [] : detail.sites.map(\.name),
            devices: contract.devices.isEmpty ? [] : detail.devices.map { $0.serial.isEmpty ? $0.name : $0.serial })
    }

    var json: JSONValue {
        let contract = line.contract
        var fields: JSONObject = [
            "id": "\(contract.id)", "number": .text(contract.number), "key": JSONValue(contract.key),
            "customer": .text(line.customer), "state": .text(line.standing.name.rawValue),
            "from": .text(contract.days.first.iso), "to": .text(contract.days.last.iso),
            "reach": .text(contract.reach.name), "sites": .array(sites.map(JSONValue.text)),
            "devices": .array(devices.map(JSONValue.text)),
            "coverage": .text(contract.coverage.words(Wording(.english, wording.calendar))),
            "targets": targets(contract.targets), "note": .text(contract.note),
        ]
        fields["classes"] = .object(JSONObject(contract.classes.mapValues { targets($0) }))
        fields["stops"] = .array(contract.stoppingReasons.map(\.rawValue).sorted().map(JSONValue.text))
        fields["included"] = [
            "labour": .text(contract.included.labourWords), "trips": .text(contract.included.tripWords),
            "parts": .bool(contract.included.parts),
            "pools": .array(contract.included.pools.map { .text($0.words) }),
        ]
        fields["prices"] = ["list": .text(contract.prices.list), "discount": .text(contract.prices.percent)]
        fields["limit"] = .money(contract.limit)
        fields["fee"] = .money(contract.fee)
        fields["feePeriod"] = .text(contract.feePeriod.rawValue)
        fields["suspended"] = .halt(contract.suspension)
        fields["ended"] = .halt(contract.ending)
        fields["creditStop"] =
            line.creditStop.map { ["since": .text($0.since.iso), "reason": .text($0.reason)] } ?? .null
        fields["openOrders"] = .number(line.openOrders)
        fields["breaches"] = .number(line.breaches)
        return .object(fields)
    }

    private func targets(_ targets: ServiceTargets) -> JSONValue {
        var fields: [String: JSONValue] = [:]
        for priority in Priority.allCases where !targets[priority].isEmpty {
            let minutes = targets[priority]
            fields[priority.rawValue] = [
                "response": JSONValue(minutes.response), "arrival": JSONValue(minutes.arrival),
                "fix": JSONValue(minutes.fix),
            ]
        }
        return .object(JSONObject(fields))
    }

    static func table(_ records: [ContractRecord], translated: Bool) -> TextTable {
        let language = translated ? records.first?.wording.language ?? .english : .english
        return TextTable(
            [
                .init("number", language("Number", "Numer")),
                .init("customer", language("Customer", "Klient"), mayShrink: true),
                .init("state", language("State", "Stan")), .init("from", language("Start", "Początek")),
                .init("to", language("End", "Koniec")),
                .init("coverage", language("Coverage", "Czas obsługi"), mayShrink: true),
                .init("open", language("Open orders", "Otwarte zlecenia"), isNumber: true),
                .init("breaches", language("Not kept", "Niedotrzymane"), isNumber: true),
            ],
            rows: records.map { record in
                let contract = record.line.contract
                let standing = record.line.standing.name
                return [
                    contract.number, record.line.customer, translated ? standing.name(language) : standing.rawValue,
                    contract.days.first.iso, contract.lastDay.iso,
                    contract.coverage.words(Wording(language, record.wording.calendar)),
                    String(record.line.openOrders), String(record.line.breaches),
                ]
            })
    }
}

extension ContractReach {
    var name: String {
        switch self {
        case .customer: "customer"
        case .sites: "sites"
        case .devices: "devices"
        }
    }
}

extension ContractOverlap {
    var json: JSONValue {
        [
            "contract": .text(saved), "overlaps": .text(other), "from": .text(days.first.iso),
            "to": .text(days.last.iso), "counts": .text(counts), "because": .text(ground.rawValue),
        ]
    }
}

extension JSONValue {
    static func money(_ money: Money?) -> JSONValue {
        money.map { ["amount": .text($0.amount), "currency": .text($0.currency)] } ?? .null
    }

    static func halt(_ halt: ContractHalt?) -> JSONValue {
        halt.map { ["day": .text($0.day.iso), "reason": .text($0.reason)] } ?? .null
    }
}
