/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.jiedui.core.query.Query;
import org.jiedui.core.session.Clash;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.PairingKind;
import org.jiedui.model.Programme;
import org.jiedui.model.value.Money;
import org.jiedui.model.vocabulary.Vocabulary;
import org.jiedui.testsupport.BooksBuilder;
import org.jiedui.testsupport.DynamicModels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A module whose model has no code: records of its own, parts of them, and an extension on objects of the core. */
class DynamicModelTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final EcoreFactory FACTORY = EcoreFactory.eINSTANCE;

	private final SessionFixture books = new SessionFixture();
	private final EPackage module = FACTORY.createEPackage();
	private final EClass fund = FACTORY.createEClass();
	private final EClass entry = FACTORY.createEClass();
	private final EClass mark = FACTORY.createEClass();
	private final EReference entries = FACTORY.createEReference();
	private final EReference lead = FACTORY.createEReference();
	private final EAttribute amount = FACTORY.createEAttribute();
	private final EAttribute note = FACTORY.createEAttribute();

	@BeforeEach
	void registerModule() {
		module.setName("fund");
		module.setNsPrefix("fund");
		module.setNsURI("https://example.org/fund");
		EcoreUtil.setAnnotation(module, Vocabulary.SOURCE, "zh", "资金");
		module.getEClassifiers().addAll(List.of(fund, entry, mark));
		fund.setName("Fund");
		fund.getESuperTypes().add(P.getProgrammeRecord());
		fund.getEStructuralFeatures().add(entries);
		entries.setName("entries");
		entries.setEType(entry);
		entries.setContainment(true);
		entries.setUpperBound(-1);
		fund.getEStructuralFeatures().add(lead);
		lead.setName("lead");
		lead.setEType(entry);
		lead.setContainment(true);
		entry.setName("Entry");
		entry.getESuperTypes().add(P.getElement());
		entry.getEStructuralFeatures().add(amount);
		EcoreUtil.setAnnotation(entry, Vocabulary.SOURCE, "zh", "分录");
		amount.setName("amount");
		amount.setEType(P.getMoney());
		mark.setName("Mark");
		mark.getESuperTypes().add(P.getExtension());
		mark.getEStructuralFeatures().add(note);
		note.setName("note");
		note.setEType(EcorePackage.Literals.ESTRING);
		DynamicModels.register(module);
	}

	@AfterEach
	void close() {
		DynamicModels.unregister(module);
		books.close();
	}

	@Test
	void recordsOfTheModuleAreSavedAndLoaded() {
		books.with(new BooksBuilder().programme("河东–迭部").pairing(PairingKind.REGION, "甲", "乙").books());
		Programme programme = books.one(P.getProgramme());
		EObject one = EcoreUtil.create(fund);
		one.eSet(P.getProgrammeRecord_Programme(), programme);
		one.eSet(P.getProgrammeRecord_Name(), "专项");
		EObject part = EcoreUtil.create(entry);
		books.execute(books.session.add(List.of(one)));
		books.add(one, entries, part);
		books.set(part, amount, Money.of(5));
		EObject extension = EcoreUtil.create(mark);
		extension.eSet(note, "重点");
		books.add(programme, P.getElement_Extensions(), extension);
		books.session.save("", null);
		assertThat(books.session.id(one).orElseThrow().part()).isEqualTo(books.session.id(programme).orElseThrow().part());

		try (Session other = books.workspace.openSession()) {
			EObject again = other.load(Query.of(fund)).getFirst();
			assertThat(again.eGet(P.getProgrammeRecord_Name())).isEqualTo("专项");
			assertThat((List<?>) again.eGet(entries)).singleElement()
					.satisfies(each -> assertThat(((EObject) each).eGet(amount)).isEqualTo(Money.of(5)));
			Programme owner = (Programme) again.eGet(P.getProgrammeRecord_Programme());
			assertThat(owner.getExtensions()).singleElement().satisfies(each -> assertThat(each.eGet(note)).isEqualTo("重点"));
		}
	}

	private EObject fund(Programme programme) {
		EObject made = EcoreUtil.create(fund);
		made.eSet(P.getProgrammeRecord_Programme(), programme);
		books.execute(books.session.add(List.of(made)));
		return made;
	}

	@Test
	void aSavedPartIsNotSetAsThatOfAnotherProgramme() {
		books.with(new BooksBuilder().programme("一").books().programme("二").books());
		List<Programme> programmes = books.all(P.getProgramme());
		EObject one = fund(programmes.getFirst());
		EObject next = fund(programmes.getFirst());
		EObject other = fund(programmes.getLast());
		EObject part = EcoreUtil.create(entry);
		books.set(one, lead, part);
		books.session.save("", null);
		assertThat(SetCommand.create(books.session.editingDomain(), other, lead, part).canExecute()).isFalse();
		assertThat(books.session.refusal(other, lead, part)).isPresent();
		assertThat(SetCommand.create(books.session.editingDomain(), next, lead, part).canExecute()).isTrue();
	}

	@Test
	void anUnsavedPartThatLostItsPlaceIsNotSaved() {
		books.with(new BooksBuilder().programme("一").books());
		EObject one = fund(books.one(P.getProgramme()));
		books.session.save("", null);
		ObjectId id = books.session.id(one).orElseThrow();
		EObject lost = EcoreUtil.create(entry);
		books.set(one, lead, lost);
		try (Session other = books.workspace.openSession()) {
			other.load(Query.of(fund)).getFirst().eSet(lead, EcoreUtil.create(entry));
			other.save("", null);
		}
		books.session.refresh(Set.of(id), books.store.fetch(List.of(id), none -> false));
		assertThat(one.eGet(lead)).isNotNull().isNotSameAs(lost);
		assertThat(books.session.isDirty()).isFalse();
		assertThat(books.session.changes("").changes()).isEmpty();
	}

	@Test
	void whatHasADefaultIsCleanAfterItWasEmptiedAndSaved() {
		note.setDefaultValueLiteral("重点");
		books.with(new BooksBuilder().programme("河东–迭部").books());
		Programme programme = books.one(P.getProgramme());
		EObject extension = EcoreUtil.create(mark);
		extension.eSet(note, "其他");
		books.add(programme, P.getElement_Extensions(), extension);
		books.session.save("", null);
		books.set(extension, note, null);
		books.session.save("", null);
		assertThat(books.session.isDirty()).isFalse();
		try (Session other = books.workspace.openSession()) {
			Programme again = (Programme) other.load(Query.of(P.getProgramme())).getFirst();
			assertThat(again.getExtensions().getFirst().eGet(note)).as("nothing, and not the default").isNull();
		}
	}

	@Test
	void aFeatureThatSaysWhetherItHasAValueKeepsItsDefault() {
		note.setDefaultValueLiteral("重点");
		note.setUnsettable(true);
		books.with(new BooksBuilder().programme("河东–迭部").books());
		Programme programme = books.one(P.getProgramme());
		EObject stated = EcoreUtil.create(mark);
		stated.eSet(note, "重点");
		books.add(programme, P.getElement_Extensions(), stated);
		books.add(programme, P.getElement_Extensions(), EcoreUtil.create(mark));
		books.session.save("", null);
		try (Session other = books.workspace.openSession()) {
			Programme again = (Programme) other.load(Query.of(P.getProgramme())).getFirst();
			assertThat(again.getExtensions()).extracting(each -> each.eIsSet(note)).containsExactly(true, false);
		}
	}

	@Test
	void aFeatureThatSaysWhetherItHasAValueKeepsThatItWasSetToNone() {
		note.setUnsettable(true);
		books.with(new BooksBuilder().programme("河东–迭部").books());
		Programme programme = books.one(P.getProgramme());
		EObject extension = EcoreUtil.create(mark);
		books.add(programme, P.getElement_Extensions(), extension);
		books.session.save("", null);
		books.set(extension, note, null);
		assertThat(extension.eIsSet(note)).isTrue();
		assertThat(books.session.isDirty()).isTrue();
		books.session.save("", null);
		assertThat(books.session.isDirty()).isFalse();
		try (Session other = books.workspace.openSession()) {
			Programme again = (Programme) other.load(Query.of(P.getProgramme())).getFirst();
			assertThat(again.getExtensions().getFirst().eIsSet(note)).isTrue();
			assertThat(again.getExtensions().getFirst().eGet(note)).isNull();
		}
	}

	@Test
	void aFeatureThatSaysWhetherItHasAValueIsSetToItsDefault() {
		note.setDefaultValueLiteral("重点");
		note.setUnsettable(true);
		books.with(new BooksBuilder().programme("河东–迭部").books());
		Programme programme = books.one(P.getProgramme());
		EObject extension = EcoreUtil.create(mark);
		books.add(programme, P.getElement_Extensions(), extension);
		books.session.save("", null);
		books.set(extension, note, "重点");
		assertThat(extension.eIsSet(note)).isTrue();
		assertThat(books.session.isDirty()).isTrue();
		books.session.save("", null);
		books.set(extension, note, "重点");
		books.undo();
		assertThat(extension.eIsSet(note)).as("what is there already is no edit").isFalse();
	}

	@Test
	void aRootThatBecameAPartElsewhereIsOneHereToo() {
		EReference shelf = shelf();
		EObject outer = savedFund("外");
		EObject inner = savedFund("内");
		rehang(inner, other -> other.find(id(outer)).orElseThrow(), shelf);
		assertThat(inner.eContainer()).isSameAs(outer);
		assertThat(books.session.resource().getContents()).contains(outer).doesNotContain(inner);
		assertThat(books.session.isDirty()).isFalse();
		assertThat(books.session.changes("").isEmpty()).isTrue();
	}

	@Test
	void aPartThatBecameARootElsewhereIsOneHereToo() {
		EReference shelf = shelf();
		EObject outer = savedFund("外");
		EObject inner = EcoreUtil.create(fund);
		inner.eSet(P.getProgrammeRecord_Name(), "内");
		books.add(outer, shelf, inner);
		books.session.save("", null);
		rehang(inner, null, shelf);
		assertThat(inner.eContainer()).isNull();
		assertThat((List<?>) outer.eGet(shelf)).isEmpty();
		assertThat(books.session.resource().getContents()).containsOnlyOnce(inner);
		assertThat(books.session.isDirty()).isFalse();
		assertThat(books.session.changes("").isEmpty()).isTrue();
	}

	@Test
	void aPartThatBothMovedAndTheOtherMadeARootClashes() {
		EReference shelf = shelf();
		EObject outer = savedFund("外");
		EObject third = savedFund("三");
		EObject inner = EcoreUtil.create(fund);
		books.add(outer, shelf, inner);
		books.session.save("", null);
		books.remove(inner);
		books.add(third, shelf, inner);
		rehang(inner, null, shelf);
		Clash clash = books.session.clashes().getFirst();
		assertThat(books.session.clashes()).containsExactly(new Clash(inner, Clash.Kind.MOVED, null, outer, third, null));
		books.execute(books.session.resolve(clash, Clash.Choice.THEIRS));
		assertThat(inner.eContainer()).isNull();
		assertThat(books.session.resource().getContents()).contains(inner);
		assertThat(books.session.isDirty()).isFalse();
	}

	/** Funds may stand in funds. */
	private EReference shelf() {
		EReference shelf = FACTORY.createEReference();
		shelf.setName("shelf");
		shelf.setEType(fund);
		shelf.setContainment(true);
		shelf.setUpperBound(-1);
		fund.getEStructuralFeatures().add(shelf);
		books.with(new BooksBuilder().programme("河东–迭部").books());
		return shelf;
	}

	private EObject savedFund(String name) {
		EObject object = EcoreUtil.create(fund);
		object.eSet(P.getProgrammeRecord_Programme(), books.one(P.getProgramme()));
		object.eSet(P.getProgrammeRecord_Name(), name);
		books.execute(books.session.add(List.of(object)));
		books.session.save("", null);
		return object;
	}

	private ObjectId id(EObject object) {
		return books.session.id(object).orElseThrow();
	}

	/** Another session puts an object into a container, or makes it a root where there is none, and this one hears of it. */
	private void rehang(EObject object, Function<Session, EObject> container, EReference slot) {
		Set<ObjectId> changed = Set.of(id(object));
		try (Session other = books.workspace.openSession()) {
			other.load(Query.of(P.getProgrammeRecord()));
			EObject there = other.find(id(object)).orElseThrow();
			EcoreUtil.remove(there);
			if (container == null) {
				there.eSet(P.getProgrammeRecord_Programme(), other.load(Query.of(P.getProgramme())).getFirst());
				other.resource().getContents().add(there);
			} else {
				@SuppressWarnings("unchecked")
				List<EObject> parts = (List<EObject>) container.apply(other).eGet(slot);
				parts.add(there);
			}
			other.save("", null);
		}
		Set<ObjectId> stale = books.session.stale(changed);
		books.session.refresh(stale, books.session.fetch(stale));
	}

	@Test
	void bothListsOfARelationKeepTheirOrder() {
		EReference givers = manyFunds("givers");
		EReference takers = manyFunds("takers");
		givers.setEOpposite(takers);
		takers.setEOpposite(givers);
		books.with(new BooksBuilder().programme("河东–迭部").books());
		Programme programme = books.one(P.getProgramme());
		List<EObject> funds = List.of(fund("一", programme), fund("二", programme), fund("三", programme));
		books.execute(books.session.add(funds));
		books.set(funds.get(0), takers, List.of(funds.get(2), funds.get(1), funds.get(0)));
		books.set(funds.get(1), takers, List.of(funds.get(2)));
		books.set(funds.get(2), givers, List.of(funds.get(1), funds.get(0)));
		books.session.save("", null);
		try (Session other = books.workspace.openSession()) {
			for (EObject again : other.load(Query.of(fund))) {
				EObject shown = funds.stream().filter(each -> name(each).equals(name(again))).findFirst().orElseThrow();
				for (EReference side : List.of(givers, takers)) {
					assertThat(((List<?>) again.eGet(side)).stream().map(each -> name((EObject) each)))
							.containsExactlyElementsOf(((List<?>) shown.eGet(side)).stream().map(each -> name((EObject) each)).toList());
				}
			}
		}
	}

	private EReference manyFunds(String name) {
		EReference reference = FACTORY.createEReference();
		reference.setName(name);
		reference.setEType(fund);
		reference.setUpperBound(-1);
		fund.getEStructuralFeatures().add(reference);
		return reference;
	}

	private EObject fund(String name, Programme programme) {
		EObject made = EcoreUtil.create(fund);
		made.eSet(P.getProgrammeRecord_Programme(), programme);
		made.eSet(P.getProgrammeRecord_Name(), name);
		return made;
	}

	private static String name(EObject record) {
		return (String) record.eGet(P.getProgrammeRecord_Name());
	}

	@Test
	void theModuleIsOfferedWhereverItFits() {
		books.with(new BooksBuilder().programme("河东–迭部").books());
		Programme programme = books.one(P.getProgramme());
		assertThat(books.session.editingDomain().getNewChildDescriptors(programme, null))
				.extracting(each -> ((CommandParameter) each).getEValue().eClass()).contains(mark, P.getSource());
	}

	@Test
	void objectsOfTheModuleHaveLabels() {
		EObject part = EcoreUtil.create(entry);
		IItemLabelProvider labels = (IItemLabelProvider) books.session.editingDomain().getAdapterFactory()
				.adapt(part, IItemLabelProvider.class);
		assertThat(labels.getText(part)).isNotBlank();
		assertThat(labels.getImage(part)).asString().endsWith("icons/obj16/Element.svg");
	}
}
