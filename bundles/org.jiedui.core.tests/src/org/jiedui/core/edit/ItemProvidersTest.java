/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jiedui.model.Household;
import org.jiedui.model.JieduiFactory;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Member;
import org.jiedui.model.MemberRole;
import org.jiedui.model.Pairing;
import org.jiedui.model.PairingKind;
import org.jiedui.model.PlanTask;
import org.jiedui.model.Source;
import org.jiedui.model.edit.AnnotatedItemProvider;
import org.jiedui.model.edit.BooksAdapterFactory;
import org.jiedui.model.value.Quantity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What item providers make of the annotations. */
class ItemProvidersTest {

	private static final JieduiPackage P = JieduiPackage.eINSTANCE;
	private static final JieduiFactory F = JieduiFactory.eINSTANCE;

	private final BooksAdapterFactory chinese = new BooksAdapterFactory(new Labels(Locale.SIMPLIFIED_CHINESE));
	private final BooksAdapterFactory english = new BooksAdapterFactory(new Labels(Locale.ENGLISH));

	static Stream<EClass> concrete() {
		return P.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract());
	}

	private static <T> T adapt(BooksAdapterFactory factory, EObject object, Class<T> type) {
		return type.cast(factory.adapt(object, type));
	}

	@ParameterizedTest
	@MethodSource("concrete")
	void everyClassHasALabelInBothLanguages(EClass type) {
		EObject object = EcoreUtil.create(type);
		String zh = adapt(chinese, object, IItemLabelProvider.class).getText(object);
		EObject other = EcoreUtil.create(type);
		String en = adapt(english, other, IItemLabelProvider.class).getText(other);
		assertThat(zh).isNotBlank();
		assertThat(en).isNotBlank();
	}

	@ParameterizedTest
	@MethodSource("concrete")
	void everyClassHasAPicture(EClass type) {
		EObject object = EcoreUtil.create(type);
		assertThat(adapt(chinese, object, IItemLabelProvider.class).getImage(object)).asString().endsWith(".svg");
	}

	@ParameterizedTest
	@MethodSource("concrete")
	void everyPropertyHasLabelAndCategory(EClass type) {
		EObject object = EcoreUtil.create(type);
		for (IItemPropertyDescriptor each : adapt(english, object, IItemPropertySource.class).getPropertyDescriptors(object)) {
			var feature = (EStructuralFeature) each.getFeature(object);
			assertThat(each.getDisplayName(object)).isEqualTo(new Labels(Locale.ENGLISH).label(feature));
			assertThat(each.getCategory(object)).isNotBlank();
			assertThat(new FeatureTraits(feature).containment()).isFalse();
		}
	}

	@Test
	void computedValuesAreShownOnlyWhereTheyAreColumns() {
		Pairing pairing = F.createPairing();
		assertThat(properties(pairing)).contains(P.getPairing_Shape(), P.getPairing_Kind()).doesNotContain(P.getPairing_Members());
		assertThat(properties(F.createVillage())).doesNotContain(P.getParty_EffectiveLevel());
		IItemPropertySource source = adapt(chinese, pairing, IItemPropertySource.class);
		assertThat(source.getPropertyDescriptor(pairing, P.getPairing_Shape()).canSetProperty(pairing)).isFalse();
	}

	private List<Object> properties(EObject object) {
		return adapt(chinese, object, IItemPropertySource.class).getPropertyDescriptors(object).stream()
				.map(each -> each.getFeature(object)).toList();
	}

	@Test
	void aValueIsShownWithItsUnit() {
		Household household = F.createHousehold();
		assertThat(text(chinese, household, Quantity.parse("约4"))).isEqualTo("约4人");
		assertThat(text(chinese, household, null)).isEmpty();
		assertThat(text(english, F.createHousehold(), Quantity.of(4))).isEqualTo("4 人");
	}

	private static String text(BooksAdapterFactory factory, Household household, Object value) {
		return adapt(factory, household, IItemPropertySource.class).getPropertyDescriptor(household, P.getHousehold_Members())
				.getLabelProvider(household).getText(value);
	}

	@Test
	void theSecondMemberIsOfTheOtherSide() {
		Pairing pairing = F.createPairing();
		Member first = (Member) newMember(pairing);
		assertThat(first.getRole()).isEqualTo(MemberRole.HELPER);
		pairing.getMembers().add(first);
		Member second = (Member) newMember(pairing);
		assertThat(second.getRole()).isEqualTo(MemberRole.RECIPIENT);
		pairing.getMembers().add(second);
		assertThat(((Member) newMember(pairing)).getRole()).as("both sides are there").isEqualTo(MemberRole.HELPER);
	}

	private EObject newMember(Pairing pairing) {
		var domain = new AdapterFactoryEditingDomain(chinese, new BasicCommandStack());
		return domain.getNewChildDescriptors(pairing, null).stream().map(CommandParameter.class::cast)
				.filter(each -> each.feature == P.getPairing_Members()).findFirst().orElseThrow().getEValue();
	}

	@Test
	void childrenAreThePartsAndSourcesComeLast() {
		PlanTask task = F.createPlanTask();
		Source source = F.createSource();
		PlanTask part = F.createPlanTask();
		task.getSources().add(source);
		task.getTasks().add(part);
		assertThat(adapt(chinese, task, ITreeItemContentProvider.class).getChildren(task)).asList().containsExactly(part, source);
	}

	@Test
	void everyConcretePartCanBeCreated() {
		AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(chinese, new BasicCommandStack());
		PlanTask task = F.createPlanTask();
		assertThat(domain.getNewChildDescriptors(task, null)).map(each -> ((CommandParameter) each).getEValue().eClass())
				.contains(P.getTarget(), P.getMilestone(), P.getPlanTask(), P.getSource());
	}

	@Test
	void commandsAreNamedAfterWhatTheyDo() {
		AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(english, new BasicCommandStack());
		Pairing pairing = F.createPairing();
		Member member = F.createMember();
		// the words around the label are those of the language that the program was started in
		assertThat(AddCommand.create(domain, pairing, P.getPairing_Members(), member).getLabel()).contains("member");
		assertThat(SetCommand.create(domain, pairing, P.getPairing_Kind(), PairingKind.SCHOOL).getLabel()).contains("kind");
	}

	@Test
	void theItemProvidersOfAModuleWin() {
		EPackage module = EcoreFactory.eINSTANCE.createEPackage();
		module.setName("module");
		module.setNsURI("https://example.org/module");
		EClass type = EcoreFactory.eINSTANCE.createEClass();
		type.setName("Special");
		module.getEClassifiers().add(type);
		var registry = (ComposedAdapterFactory.Descriptor.Registry.Impl) ComposedAdapterFactory.Descriptor.Registry.INSTANCE;
		List<Object> key = List.of(module, IItemLabelProvider.class);
		ComposedAdapterFactory.Descriptor own = ReflectiveItemProviderAdapterFactory::new;
		registry.put(key, own);
		try {
			EObject object = EcoreUtil.create(type);
			assertThat(adapt(chinese, object, IItemLabelProvider.class)).isInstanceOf(ReflectiveItemProvider.class);
			EObject core = F.createPairing();
			assertThat(adapt(chinese, core, IItemLabelProvider.class)).isInstanceOf(AnnotatedItemProvider.class);
		} finally {
			registry.remove(key);
		}
	}

	@Test
	void aChangeOfAPartIsAChangeOfTheTitlesAboveIt() {
		Pairing pairing = F.createPairing();
		Member member = F.createMember();
		pairing.getMembers().add(member);
		adapt(chinese, pairing, IItemLabelProvider.class);
		adapt(chinese, member, IItemLabelProvider.class);
		List<Object> updated = new ArrayList<>();
		chinese.addListener((Notification notification) -> updated.add(((IViewerNotification) notification).getElement()));
		member.setDesignation("8个镇");
		assertThat(updated).containsExactly(member, pairing);
	}
}
