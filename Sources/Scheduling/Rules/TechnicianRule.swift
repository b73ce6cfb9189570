/// Some customers want one of certain technicians, or will not have others.
struct TechnicianRule: Rule {
    func verdict(placing task: Task, on shift: Shift, in problem: Problem) -> Verdict {
        if task.excluded.contains(shift.technician) { return .never(.excludedTechnician) }
        let isRequired = task.required.isEmpty || task.required.contains(shift.technician)
        return isRequired ? .fits : .never(.notRequiredTechnician)
    }
}
