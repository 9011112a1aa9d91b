package @ID@.rules;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.value.Money;
import org.jiedui.model.value.PartialDate;
import org.jiedui.testkit.RuleCheck;
import org.jiedui.testkit.TestBooks;
import org.junit.jupiter.api.Test;

class AmountIsDatedTest {

	private final EClass type = (EClass) EPackage.Registry.INSTANCE.getEPackage("https://@HOST@/@NAME@/1.0").getEClassifier("@CLASS@");
	private final TestBooks books = new TestBooks();
	private final ProgrammeRecord programmeRecord = books.entry((ProgrammeRecord) EcoreUtil.create(type), "甲");

	@Test
	void anAmountWantsADate() {
		set("amount", Money.parse("1000"));
		check().finds(programmeRecord, type.getEStructuralFeature("date"));
		set("date", PartialDate.parse("2024"));
		check().findsNothing();
	}

	@Test
	void withoutAnAmountNothingIsAsked() {
		check().findsNothing();
	}

	private void set(String feature, Object value) {
		programmeRecord.eSet(type.getEStructuralFeature(feature), value);
	}

	private RuleCheck check() {
		return RuleCheck.of(new AmountIsDated(), books);
	}
}
