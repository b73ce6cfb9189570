/// How the journal keeps a summary: under the name of its department. Entries that were written before there were departments
/// have none; then the department is the one that knows the name.
extension Summary: Codable {
    private enum Department: String, CodingKey, CaseIterable {
        case intake, planning, dispatching, execution, administration, places, travel, desk, maintenance, devices,
            documents, tickets, contracts, crews, stock, time, checklists, outages, notices, alerts, branches
    }

    package init(from decoder: any Decoder) throws {
        let entry = try decoder.container(keyedBy: Department.self)
        if let department = entry.allKeys.first {
            self = try Self.read(department, entry.superDecoder(forKey: department))
        } else {
            self = try Self.readWithoutDepartment(decoder)
        }
    }

    private static func read(_ department: Department, _ decoder: any Decoder) throws -> Summary {
        switch department {
        case .intake: .intake(try IntakeSummary(from: decoder))
        case .planning: .planning(try PlanningSummary(from: decoder))
        case .dispatching: .dispatching(try DispatchingSummary(from: decoder))
        case .execution: .execution(try ExecutionSummary(from: decoder))
        case .administration: .administration(try AdministrationSummary(from: decoder))
        case .places: .places(try PlacesSummary(from: decoder))
        case .travel: .travel(try TravelSummary(from: decoder))
        case .desk: .desk(try DeskSummary(from: decoder))
        case .maintenance: .maintenance(try MaintenanceSummary(from: decoder))
        case .tickets: .tickets(try TicketsSummary(from: decoder))
        case .devices: .devices(try DevicesSummary(from: decoder))
        case .documents: .documents(try DocumentsSummary(from: decoder))
        case .contracts: .contracts(try ContractsSummary(from: decoder))
        case .crews: .crews(try CrewsSummary(from: decoder))
        case .stock: .stock(try StockSummary(from: decoder))
        case .time: .time(try TimeSummary(from: decoder))
        case .checklists: .checklists(try ChecklistsSummary(from: decoder))
        case .outages: .outages(try OutagesSummary(from: decoder))
        case .notices: .notices(try NoticesSummary(from: decoder))
        case .alerts: .alerts(try AlertsSummary(from: decoder))
        case .branches: .branches(try BranchesSummary(from: decoder))
        }
    }

    private static func readWithoutDepartment(_ decoder: any Decoder) throws -> Summary {
        for department in Department.allCases {
            if let summary = try? read(department, decoder) { return summary }
        }
        throw DecodingError.dataCorrupted(
            .init(codingPath: decoder.codingPath, debugDescription: "no department says this"))
    }

    package func encode(to encoder: any Encoder) throws {
        var entry = encoder.container(keyedBy: Department.self)
        switch self {
        case .intake(let summary): try entry.encode(summary, forKey: .intake)
        case .planning(let summary): try entry.encode(summary, forKey: .planning)
        case .dispatching(let summary): try entry.encode(summary, forKey: .dispatching)
        case .execution(let summary): try entry.encode(summary, forKey: .execution)
        case .administration(let summary): try entry.encode(summary, forKey: .administration)
        case .places(let summary): try entry.encode(summary, forKey: .places)
        case .travel(let summary): try entry.encode(summary, forKey: .travel)
        case .desk(let summary): try entry.encode(summary, forKey: .desk)
        case .maintenance(let summary): try entry.encode(summary, forKey: .maintenance)
        case .tickets(let summary): try entry.encode(summary, forKey: .tickets)
        case .devices(let summary): try entry.encode(summary, forKey: .devices)
        case .documents(let summary): try entry.encode(summary, forKey: .documents)
        case .contracts(let summary): try entry.encode(summary, forKey: .contracts)
        case .crews(let summary): try entry.encode(summary, forKey: .crews)
        case .stock(let summary): try entry.encode(summary, forKey: .stock)
        case .time(let summary): try entry.encode(summary, forKey: .time)
        case .checklists(let summary): try entry.encode(summary, forKey: .checklists)
        case .outages(let summary): try entry.encode(summary, forKey: .outages)
        case .notices(let summary): try entry.encode(summary, forKey: .notices)
        case .alerts(let summary): try entry.encode(summary, forKey: .alerts)
        case .branches(let summary): try entry.encode(summary, forKey: .branches)
        }
    }
}
