/// A technician must hold every skill the task asks for, at its level or above.
struct SkillRule: Rule {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict {
        if shift.skills.covers(task.skills) { return .fits }
        let missing = task.skills.skills.filter { shift.skills.level(of: $0.index) == nil }
        guard missing.isEmpty else { return .never(.lacksSkills(missing.map(\.index))) }
        for asked in task.skills.skills {
            guard let has = shift.skills.level(of: asked.index), has < asked.level else { continue }
            return .never(.skillLevelTooLow(skill: asked.index, has: has, needs: asked.level))
        }
        return .fits
    }
}
