package @ID@.rules;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.validation.Constraint;
import org.jiedui.core.validation.Report;
import org.jiedui.core.validation.Rule;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.ProgrammeRecord;
import org.osgi.service.component.annotations.Component;

/** An amount belongs to a year: whoever states one says when. */
@Component(service = Constraint.class)
public final class AmountIsDated extends Rule<ProgrammeRecord> {

	public AmountIsDated() {
		super("@NAME@.dated", Severity.WARNING, ProgrammeRecord.class);
	}

	/** The model has no Java, so the rule is asked for all records and looks for its own. */
	@Override
	public void check(ProgrammeRecord programmeRecord, Report report) {
		EClass type = programmeRecord.eClass();
		if (!"@CLASS@".equals(type.getName()) || !"@NAME@".equals(type.getEPackage().getName())) {
			return;
		}
		EStructuralFeature date = type.getEStructuralFeature("date");
		if (programmeRecord.eGet(date) == null && programmeRecord.eGet(type.getEStructuralFeature("amount")) != null) {
			report.add(date, say(Messages.dated, title(report, programmeRecord)));
		}
	}
}
