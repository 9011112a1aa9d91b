/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage.Literals;
import org.jiedui.model.Pairing;
import org.jiedui.model.Programme;
import org.jiedui.model.Village;
import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

class ValidatorTest {

	private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

	private final Programme programme = JieduiFactory.eINSTANCE.createProgramme();
	private final Pairing first = pairing(programme, "first");
	private final Pairing second = pairing(programme, "second");

	@Test
	void asksEachRuleForTheObjectsOfItsType() {
		PairingRule named = new PairingRule("named", Set.of(),
				(pairing, report) -> report.add(Literals.PROGRAMME_RECORD__NAME, pairing.getName()));

		List<Finding> findings = new Validator(List.of(named)).validate(List.of(programme, first, second), TODAY);

		assertThat(findings).containsExactly(new Finding("named", Severity.ERROR, first, Literals.PROGRAMME_RECORD__NAME, "first"),
				new Finding("named", Severity.ERROR, second, Literals.PROGRAMME_RECORD__NAME, "second"));
	}

	@Test
	void tellsTheDay() {
		PairingRule rule = new PairingRule("day", Set.of(), (pairing, report) -> report.add(null, report.today().toString()));
		assertThat(new Validator(List.of(rule)).validate(List.of(first), TODAY)).extracting(Finding::message).containsExactly("2024-06-30");
	}

	@Test
	void showsTheRootsOfTheSameProgrammeAndOfTheRegisterAsPeers() {
		Pairing foreign = pairing(JieduiFactory.eINSTANCE.createProgramme(), "foreign");
		Pairing loose = pairing(null, "loose");
		Village village = JieduiFactory.eINSTANCE.createVillage();
		PairingRule rule = new PairingRule("peers", Set.of(), (pairing, report) -> report.add(null,
				pairing.getName() + report.peers(Pairing.class).size() + report.peers(Village.class).size()));

		List<Finding> findings = new Validator(List.of(rule)).validate(List.of(first, second, foreign, loose, village), TODAY);

		assertThat(findings).extracting(Finding::message).containsExactly("first21", "second21", "foreign11", "loose11");
	}

	@Test
	void findsPeersByKey() {
		second.setName("first");
		Pairing third = pairing(programme, "third");
		PairingRule twins = new PairingRule("twins", Set.of(), (pairing, report) -> report.add(null,
				"" + report.peers(Pairing.class, Pairing::getName, pairing.getName()).size()));

		List<Finding> findings = new Validator(List.of(twins)).validate(List.of(first, second, third), TODAY);

		assertThat(findings).extracting(Finding::message).containsExactly("2", "2", "1");
	}

	@Test
	void makesOneFindingOfARuleThatFails() {
		PairingRule failing = new PairingRule("failing", Set.of(), (pairing, report) -> {
			throw new IllegalStateException("broken module");
		});
		PairingRule sound = new PairingRule("sound", Set.of(), (pairing, report) -> report.add(null, "sound"));

		List<Finding> findings = new Validator(List.of(failing, sound)).validate(List.of(first, second), TODAY);

		assertThat(findings).extracting(Finding::rule).containsExactly("failing", "sound", "sound");
		assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARNING);
		assertThat(findings.getFirst().message()).contains("failing");
	}

	@Test
	void aRuleThatFailsOnOneClassIsAskedForTheOthers() {
		Constraint<EObject> general = new Constraint<>() {

			@Override
			public String id() {
				return "general";
			}

			@Override
			public Severity severity() {
				return Severity.ERROR;
			}

			@Override
			public Class<EObject> type() {
				return EObject.class;
			}

			@Override
			public void check(EObject object, Report report) {
				if (object instanceof Pairing) {
					throw new IllegalStateException("a pattern that is none");
				}
				report.add(null, object.eClass().getName());
			}
		};
		List<Finding> findings = new Validator(List.of(general)).validate(List.of(first, second, programme), TODAY);
		assertThat(findings).extracting(Finding::object).containsExactly(first, programme);
	}

	@Test
	void usesTheRulesThatAreThereWhenACheckBegins() {
		PairingRule rule = new PairingRule("rule", Set.of(), (pairing, report) -> report.add(null, "said"));
		Offer offer = new Offer(rule);
		Validator validator = new Validator();
		validator.addConstraint(offer);
		assertThat(validator.validate(List.of(first), TODAY)).hasSize(1);
		validator.removeConstraint(offer);
		assertThat(validator.validate(List.of(first), TODAY)).isEmpty();
		assertThat(offer.inUse).isZero();
	}

	@Test
	void makesARuleOnceAndNotBeforeItIsAskedFor() {
		Offer offer = new Offer(new PairingRule("rule", Set.of(), (pairing, report) -> report.add(null, "said")));
		Validator validator = new Validator();
		validator.addConstraint(offer);
		assertThat(offer.inUse).isZero();
		validator.validate(List.of(first), TODAY);
		validator.validate(List.of(first), TODAY);
		assertThat(offer.inUse).isEqualTo(1);
	}

	@Test
	void aRuleThatCannotBeMadeIsLeftOut() {
		Validator validator = new Validator(List.of(new PairingRule("rule", Set.of(), (pairing, report) -> report.add(null, "said"))));
		validator.addConstraint(new Offer(null));
		assertThat(validator.validate(List.of(first), TODAY)).hasSize(1);
	}

	/** What the service registry offers; makes nothing when there is no rule. */
	@SuppressWarnings("rawtypes")
	private static final class Offer implements ComponentServiceObjects<Constraint> {

		private final Constraint<?> rule;
		private int inUse;

		Offer(Constraint<?> rule) {
			this.rule = rule;
		}

		@Override
		public Constraint getService() {
			inUse++;
			return rule;
		}

		@Override
		public void ungetService(Constraint service) {
			assertThat(service).isSameAs(rule);
			inUse--;
		}

		@Override
		public ServiceReference<Constraint> getServiceReference() {
			throw new UnsupportedOperationException();
		}
	}

	static Pairing pairing(Programme programme, String name) {
		Pairing pairing = JieduiFactory.eINSTANCE.createPairing();
		pairing.setProgramme(programme);
		pairing.setName(name);
		return pairing;
	}
}
