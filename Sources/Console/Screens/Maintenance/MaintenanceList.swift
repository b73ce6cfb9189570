import DeskModel
import ServiceModel
import TermCanvas

/// All maintenance plans, those that need somebody first; beneath them the year of the one under the cursor.
struct MaintenanceList: ListContent {
    typealias Memory = MaintenanceListMemory

    let id = ScreenID.plans
    let place = Place.plans
    let commands = maintenanceCommands
    let acts = [
        ListAct<PlanLine>(
            "plans.make", "M", hint: Phrase("make the next order now", "utwórz teraz następne zlecenie"),
            Phrase(
                "Make the order of the next visit, or of the one walked to; of all marked plans",
                "Utwórz zlecenie na następny przegląd albo wybrany; we wszystkich zaznaczonych planach"),
            hintRank: 2, needs: .intake, title: Phrase("Orders of plans", "Zlecenia z planów"),
            obstacle: { row, _ in row.isOver ? Phrase("the plan ended", "plan się zakończył") : nil },
            name: { "\($0.plan.number) \($0.plan.name)" }
        ) { row, state in MakePlanOrder(plan: row.plan.id, nominal: state.dayToMake(of: row.plan.id)) }
    ]

    let opening: ConsoleCommand? = ConsoleCommand(
        "screen.plans", "gp", hint: Phrase("Plans", "Plany"),
        also: "maintenance recurring inspections konserwacja okresowe przeglądy",
        Phrase("Maintenance plans: what comes by itself", "Plany przeglądów: co przyjdzie samo"),
        section: .screens, in: [.free, .own], unless: handIsFull
    ) { state, _ in state.openPlans() }

    let sorting: ListSorting? = ListSorting(
        command: "plans.sort",
        sentence: Phrase("Sort by next visit, number, customer, name", "Sortuj wg następnego, numeru, klienta, nazwy"),
        names: MaintenanceSort.allCases.map(\.name), elsewhere: nil)

    let detail: (@Sendable (PlanLine, _ columns: Int, ConsoleState) -> [[Span]])? = { line, columns, state in
        guard let preview = state.preview(of: line.plan.id) else {
            return [[Span(state.language("The year is being worked out …", "Obliczanie roku …"), .dim)]]
        }
        return MaintenancePane(preview, day: state.plans.memory.day, columns: columns, wording: state.wording).lines
    }

    func identity(of row: PlanLine) -> LineID { LineID(row.plan.id) }
    func meant(by row: PlanLine) -> MeantOrder? { nil }
    func cell(of row: PlanLine) -> CellKey? { nil }

    func rows(_ state: ConsoleState) -> [PlanLine] {
        let filter = state.filtering.lists[.plans]
        let lines = state.plans.memory.plans.filter { filter?.matches($0.subject) ?? true }.map(\.line)
        return MaintenanceSort.allCases[state.plans.sort].sorted(lines)
    }

    func sentence(_ row: PlanLine, _ state: ConsoleState) -> String { row.sentence(state.wording) }

    func title(_ state: ConsoleState) -> String {
        let list = state.plans
        return state.language("Maintenance plans ", "Plany przeglądów ") + "\(list.rows.count)"
            + (state.filtering.lists[.plans] == nil ? "" : state.language(" of ", " z ") + "\(list.memory.plans.count)")
    }

    func trailing(_ state: ConsoleState) -> String {
        state.language("by ", "wg: ") + MaintenanceSort.allCases[state.plans.sort].name(state.language)
    }

    func emptiness(_ state: ConsoleState) -> String {
        guard state.plans.memory.askedAt == nil || state.plans.memory.types.isEmpty else {
            return state.language(
                "No plan yet. a makes one: every 6 months, season Sep-Oct, ±7 days.",
                "Nie ma jeszcze planu. a go tworzy: co 6 miesięcy, sezon wrz-paź, ±7 dni.")
        }
        return state.language(
            "No plan yet, and no order type that one could be of.",
            "Nie ma jeszcze planu ani rodzaju zlecenia, z którego mógłby powstać.")
    }

    func remark(on filter: Filter, _ state: ConsoleState) -> String? {
        filter.idleSentence(in: .plans, state.language)
    }

    func ask(_ state: inout ConsoleState) -> [Effect] {
        state.askForPlans() + (state.plans.row.map { state.askForPlan($0.plan.id) } ?? [])
    }

    /// A plan halts or is late by the day, not by the minute.
    func minutePassed(_ state: inout ConsoleState) {}

    /// Sign, number, plan, customer, rule, next, last done; on narrow screens the first ones.
    func line(_ row: PlanLine, columns: Int, _ state: ConsoleState) -> ListLine {
        let wording = state.wording
        let isLate = if case .overdue = row.state { true } else { false }
        let role: Role = row.isOver ? .dim : isLate ? .late : .text
        let head = [ListCell(row.sign, 2, role), ListCell("\(row.plan.number)", 5, role)]
        let rule = row.plan.terms.rule.short(wording)
        let (next, last) = (row.nextWords(wording), row.lastDone.map { wording.shortDate($0) } ?? "-")
        switch columns {
        case 110...:
            let rest = columns - 7 - 30 - 15 - 11
            let name = rest * 53 / 100
            return .cells(
                head + [
                    ListCell(row.plan.name, name, role), ListCell(row.customer, rest - name, .dim),
                    ListCell(rule, 30), ListCell(next, 15, role), ListCell(last, 11, .dim),
                ])
        case 70..<110:
            let name = (columns - 7 - 15) * 52 / 100
            return .cells(
                head + [
                    ListCell(row.plan.name, name, role), ListCell(rule, columns - 22 - name), ListCell(next, 15, role),
                ])
        default:
            return .cells(head + [ListCell(row.plan.name, columns - 22, role), ListCell(next, 15, role)])
        }
    }
}

extension MaintenanceList {
    /// The year of a plan needs the whole width.
    static let screen = ListScreen(
        MaintenanceList(),
        beneath: ListBeneath(
            rows: { _ in 17 },
            title: { line, state in
                "Plan \(line.plan.number)  \(line.customer)"
            },
            trailing: { line, state in
                guard let preview = state.preview(of: line.plan.id) else { return "" }
                return state.language("12 months from ", "12 miesięcy od ") + state.wording.shortDate(preview.from)
                    + ": "
                    + preview.countWords(state.wording)
            }))
}

extension LineID {
    init(_ plan: MaintenancePlan.ID) {
        self.init("plan", plan.rawValue)
    }
}
