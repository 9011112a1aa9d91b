/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.roundtrip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jiedui.core.session.Session;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.Party;
import org.jiedui.model.Programme;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.testsupport.SessionContent;

/** Fills and edits records of {@link EveryFeature} in a session, as a user without a plan would. The same random numbers do the same. */
final class RandomRecords {

	private static final JieduiPackage CORE = JieduiPackage.eINSTANCE;
	private static final int MANY = 5;

	private final Session session;
	private final EditingDomain domain;
	private final EveryFeature model;
	private final Programme programme;
	private final Random random;
	private final RandomValues values;
	private int names;

	RandomRecords(Session session, EveryFeature model, Programme programme, Random random) {
		this.session = session;
		this.model = model;
		this.programme = programme;
		this.random = random;
		domain = session.editingDomain();
		values = new RandomValues(random);
	}

	/** A new record with some values. */
	void add() {
		EObject record = EcoreUtil.create(random.nextInt(3) == 0 ? model.special : model.account);
		record.eSet(CORE.getProgrammeRecord_Programme(), programme);
		record.eSet(CORE.getProgrammeRecord_Name(), "record " + names++);
		execute(session.add(List.of(record)));
		for (EStructuralFeature feature : record.eClass().getEAllStructuralFeatures()) {
			if (random.nextInt(3) == 0) {
				change(record, feature);
			}
		}
	}

	/** One command, or an undo or redo. */
	void step() {
		List<EObject> objects = objects(each -> model.account.isInstance(each) || each.eContainer() != null && !(each.eContainer() instanceof Party));
		if (objects.isEmpty() || random.nextInt(12) == 0) {
			add();
			return;
		}
		EObject object = values.any(objects);
		switch (random.nextInt(14)) {
			case 0 -> execute(session.delete(List.of(object)));
			case 1 -> domain.getCommandStack().undo();
			case 2 -> domain.getCommandStack().redo();
			case 3, 4 -> reorder(object);
			case 5, 6 -> moveElsewhere(object);
			default -> change(object, values.any(object.eClass().getEAllStructuralFeatures()));
		}
	}

	private void change(EObject object, EStructuralFeature feature) {
		boolean identity = feature == CORE.getProgrammeRecord_Programme() || feature == CORE.getProgrammeRecord_Name();
		if (!new FeatureTraits(feature).editable() || identity || feature.getEContainingClass() == CORE.getElement()) {
			return;
		}
		if (feature instanceof EReference parts && parts.isContainment()) {
			changeParts(object, parts);
		} else if (random.nextInt(5) == 0) {
			boolean empty = feature.isMany() && !feature.isUnsettable();
			execute(SetCommand.create(domain, object, feature, empty ? List.of() : SetCommand.UNSET_VALUE));
		} else if (random.nextInt(4) == 0 && new FeatureTraits(feature).statesNothing()) {
			execute(SetCommand.create(domain, object, feature, feature.isMany() ? List.of() : null));
		} else {
			setSome(object, feature);
		}
	}

	private void setSome(EObject object, EStructuralFeature feature) {
		if (!feature.isMany()) {
			Object value = value(feature);
			if (value != null) {
				execute(SetCommand.create(domain, object, feature, value));
			}
			return;
		}
		Collection<Object> some = feature.isUnique() ? new LinkedHashSet<>() : new ArrayList<>();
		for (int count = random.nextInt(MANY); count >= 0; count--) {
			Object value = value(feature);
			if (value != null) {
				some.add(value);
			}
		}
		execute(SetCommand.create(domain, object, feature, new ArrayList<>(some)));
	}

	/** Something that the feature can hold; null where there is nothing. */
	private Object value(EStructuralFeature feature) {
		if (feature instanceof EAttribute attribute) {
			return values.of(attribute.getEAttributeType());
		}
		List<EObject> targets = objects(((EReference) feature).getEReferenceType()::isInstance);
		return targets.isEmpty() ? null : values.any(targets);
	}

	/** Mostly adds one; what can tell none from left alone is emptied or unset now and then. */
	private void changeParts(EObject owner, EReference slot) {
		if (!new FeatureTraits(slot).statesNothing() || random.nextInt(3) > 0) {
			addPart(owner, slot);
		} else if (random.nextBoolean()) {
			execute(SetCommand.create(domain, owner, slot, SetCommand.UNSET_VALUE));
		} else {
			execute(SetCommand.create(domain, owner, slot, slot.isMany() ? List.of() : null));
		}
	}

	private void addPart(EObject owner, EReference slot) {
		EClass type = slot.getEReferenceType() == model.note ? model.remark : slot.getEReferenceType();
		EObject part = EcoreUtil.create(type);
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			if (feature instanceof EAttribute attribute && random.nextBoolean()) {
				part.eSet(attribute, values.of(attribute.getEAttributeType()));
			}
		}
		if (slot.isMany()) {
			int size = ((List<?>) owner.eGet(slot)).size();
			execute(AddCommand.create(domain, owner, slot, part, random.nextInt(size + 1)));
		} else {
			execute(SetCommand.create(domain, owner, slot, part));
		}
	}

	/** Puts an entry of a list in another place of the list. */
	private void reorder(EObject object) {
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isMany() && new FeatureTraits(feature).editable() && object.eGet(feature) instanceof List<?> list && list.size() > 1) {
				int from = random.nextInt(list.size());
				execute(MoveCommand.create(domain, object, feature, from, random.nextInt(list.size())));
			}
		}
	}

	/** Moves a part to another container, if that is not in itself. */
	private void moveElsewhere(EObject object) {
		EObject container = object.eContainer();
		List<EObject> homes = objects(each -> !EcoreUtil.isAncestor(object, each));
		EObject home = values.any(homes);
		for (EReference slot : home.eClass().getEAllContainments()) {
			if (container != null && slot.isMany() && slot.getEReferenceType().isInstance(object) && home != container) {
				CompoundCommand move = new CompoundCommand();
				move.append(object.eContainmentFeature().isMany() ? RemoveCommand.create(domain, container, object.eContainmentFeature(), object)
						: SetCommand.create(domain, container, object.eContainmentFeature(), SetCommand.UNSET_VALUE));
				move.append(AddCommand.create(domain, home, slot, object));
				execute(move);
				return;
			}
		}
	}

	private List<EObject> objects(Predicate<EObject> wanted) {
		return SessionContent.objects(session, EObject.class).stream().filter(wanted).toList();
	}

	private void execute(Command command) {
		if (command.canExecute()) {
			domain.getCommandStack().execute(command);
		}
	}
}
