import DeskModel
import ServiceModel
import Storage

extension MakePlanOrder: Performable {
    func perform(in scope: CommandScope) throws -> Outcome {
        let plan = try scope.plan(plan)
        let course = try scope.course(of: plan)
        let occurrence = try nominal.map { try visit(on: $0, in: course) } ?? next(course)
        let made = try scope.make(occurrence, of: plan, isByHand: true)
        return Outcome(.maintenance(.ordersMade(plan: plan.number, [made])))
    }

    private func next(_ course: PlanCourse) throws -> PlanOccurrence {
        if let next = course.nextToMake { return next }
        let plan = course.plan
        if let ended = plan.ended, ended < course.today { throw Refusal.maintenance(.ended(plan.number, ended)) }
        if case .afterCompletion = plan.terms.rule, let open = course.made.first(where: \.isOpen) {
            throw Refusal.maintenance(.waitsFor(plan.number, open.number))
        }
        throw Refusal.maintenance(.noVisit(plan.number, nil))
    }

    /// The visit whose nominal day it is, or the one that is to be done then.
    private func visit(on day: Day, in course: PlanCourse) throws -> PlanOccurrence {
        let plan = course.plan
        if let made = course.made.first(where: { $0.nominal == day || $0.made.date == day }) {
            throw Refusal.maintenance(.alreadyMade(plan.number, day, made.number))
        }
        if case .afterCompletion = plan.terms.rule {
            let next = try next(course)
            guard next.nominal == day || next.date == day else {
                throw Refusal.maintenance(.noVisit(plan.number, day))
            }
            return next
        }
        let near = course.occurrences(from: day - 62, through: day + 62).occurrences
        guard let found = near.first(where: { $0.nominal == day }) ?? near.first(where: { $0.date == day }) else {
            throw Refusal.maintenance(.noVisit(plan.number, day))
        }
        if let made = course.made(of: found) {
            throw Refusal.maintenance(.alreadyMade(plan.number, day, made.number))
        }
        return found
    }
}
