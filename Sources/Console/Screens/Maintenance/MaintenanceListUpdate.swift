import DeskModel
import ServiceModel

extension ConsoleState {
    /// The list of plans.
    var plans: ListState<MaintenanceList> {
        get { self[ListState<MaintenanceList>.self] }
        _modify { yield &self[ListState<MaintenanceList>.self] }
    }

    mutating func openPlans() -> [Effect] {
        openList(.plans)
        return askForPlans()
    }

    /// All plans, when those the list has are of another desk or another day.
    mutating func askForPlans() -> [Effect] {
        let memory = plans.memory
        guard memory.askedAt != view.sequence || memory.askedOn != today else { return [] }
        plans.memory.askedAt = view.sequence
        plans.memory.askedOn = today
        return [.ask(.maintenance(.plans))]
    }

    /// The first day of the strip.
    private var stripStart: Day { today.adding(months: 12 * plans.memory.years) }

    /// A plan's year, when the one that is there is another plan's, another year's or of another desk.
    mutating func askForPlan(_ plan: MaintenancePlan.ID) -> [Effect] {
        let request = PlanPreviewRequest(plan: plan, from: stripStart)
        if let asked = plans.memory.asked, asked.request == request, asked.sequence == view.sequence { return [] }
        if plans.memory.asked?.request.plan != plan { (plans.memory.day, plans.memory.hasWalked) = (0, false) }
        plans.memory.asked = (request, view.sequence)
        return [.ask(.maintenance(.plan(request)))]
    }

    mutating func take(_ news: MaintenanceNews) -> [Effect] {
        switch news {
        case .plans(let book): take(book)
        case .plan(let preview): take(preview)
        }
        return []
    }

    mutating func take(_ book: PlanBook) {
        plans.memory.plans = book.lines.map { ($0, FilterSubject($0, view.calendar)) }
        plans.memory.types = book.types
        current.refresh(&self)
    }

    mutating func take(_ preview: PlanPreview) {
        plans.memory.preview = preview
        plans.memory.day = max(0, min(plans.memory.day, preview.days.count - 1))
    }

    /// The year of a plan, as far as it was answered.
    func preview(of plan: MaintenancePlan.ID) -> PlanPreview? {
        plans.memory.preview.flatMap { $0.line.plan.id == plan ? $0 : nil }
    }

    /// The plan that keys mean: that of the page, or of the line under the cursor.
    var meantPlan: PlanLine? {
        if current is PageScreen<MaintenancePage> {
            let subject = self[PageState<MaintenancePage>.self].subject
            return subject.flatMap { preview(of: $0)?.line }
        }
        return current is ListScreen<MaintenanceList> ? plans.row : nil
    }

    /// The day of the strip that keys mean.
    var meantPlanDay: PlanDay? {
        guard let preview = meantPlan.flatMap({ preview(of: $0.plan.id) }) else { return nil }
        let day = plans.memory.day
        return preview.days.indices.contains(day) ? preview.days[day] : nil
    }

    mutating func stepPlanDay(_ step: Int) {
        guard let preview = meantPlan.flatMap({ preview(of: $0.plan.id) }), !preview.days.isEmpty else { return }
        plans.memory.day = max(0, min(preview.days.count - 1, plans.memory.day + step))
        plans.memory.hasWalked = true
        let day = preview.days[plans.memory.day]
        if current is PageScreen<MaintenancePage> {
            self[PageState<MaintenancePage>.self].cursor = LineID(day, of: preview)
        }
        status.say(preview.sentence(day, wording))
    }

    mutating func stepPlanYear(_ step: Int) {
        plans.memory.years = max(-20, min(50, plans.memory.years + step))
        (plans.memory.day, plans.memory.hasWalked) = (0, false)
    }

    /// Something is written about a plan; the answer is told on the status line.
    mutating func writePlan(_ command: any Command) -> [Effect] {
        let token = freshToken()
        errands[token] = PlainErrand()
        return [.perform(command, token: token)]
    }

    /// The nominal day of the visit that was walked to, if its order can be made.
    func walkedDay(of plan: MaintenancePlan.ID) -> Day? {
        guard plans.memory.hasWalked, meantPlan?.plan.id == plan, let day = meantPlanDay,
            day.fate == .ahead || day.fate == .missed
        else { return nil }
        return day.occurrence.nominal
    }

    /// The one walked to, else what was missed last; `nil` for the next one.
    func dayToMake(of plan: MaintenancePlan.ID) -> Day? {
        walkedDay(of: plan) ?? plans.memory.plans.lazy.map(\.line).first { $0.plan.id == plan }?.lastMissed
    }

    mutating func makePlanOrder(_ plan: MaintenancePlan.ID) -> [Effect] {
        writePlan(MakePlanOrder(plan: plan, nominal: dayToMake(of: plan)))
    }

    /// A plan that halts works again; another one is asked until when.
    mutating func haltPlan(_ plan: PlanLine) -> [Effect] {
        if case .halted = plan.state { return writePlan(ResumePlan(plan: plan.plan.id, from: today)) }
        overlay = .input(LineInput(.planHalt(plan.plan.id)))
        return []
    }

    /// `today until 31 Dec`: the days on which it rests.
    mutating func haltPlan(_ plan: MaintenancePlan.ID, _ text: String) -> [Effect] {
        do {
            let window = try times.window(text)
            overlay = nil
            return writePlan(
                SuspendPlan(
                    plan: plan, from: view.calendar.day(of: window.start), to: view.calendar.day(of: window.end - 1)))
        } catch {
            status.say(error.sentence(wording), .warning)
            return []
        }
    }

    mutating func endPlan(_ plan: MaintenancePlan.ID, _ text: String) -> [Effect] {
        do {
            let day = try times.day(text)
            overlay = nil
            return writePlan(EndPlan(plan: plan, on: day))
        } catch {
            status.say(error.sentence(wording), .warning)
            return []
        }
    }
}

extension PlanPreview {
    /// One of its days in a sentence.
    func sentence(_ day: PlanDay, _ wording: Wording) -> String {
        let order = day.order.map { wording.language(", order \($0.short)", ", zlecenie \($0.short)") } ?? ""
        return "\(wording.date(day.occurrence.date))\(order): \(why(day, wording))."
    }
}

extension LineID {
    /// A day of a plan's page.
    init(_ day: PlanDay, of preview: PlanPreview) {
        self.init("plan-day", preview.line.plan.id.rawValue, Int64(day.occurrence.nominal.number))
    }
}
