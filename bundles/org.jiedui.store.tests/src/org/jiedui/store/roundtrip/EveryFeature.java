/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.roundtrip;

import java.net.URI;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.jiedui.model.JieduiPackage;

/**
 * Two packages without code, as modules bring them, with every kind of feature: records with values of each type, single and many, with references
 * of each kind, and with parts, in which the one inherits from the other and contains what is the other's.
 */
final class EveryFeature {

	private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;
	private static final JieduiPackage CORE = JieduiPackage.eINSTANCE;

	final EPackage first = model("everything");
	final EPackage second = model("more");
	final EClass account = type(first, "Account", CORE.getProgrammeRecord());
	final EClass line = type(first, "Line", CORE.getElement());
	final EClass note = type(first, "Note", CORE.getElement());
	final EClass remark = type(second, "Remark", note);
	final EClass special = type(second, "SpecialAccount", account);
	private final EEnum shade = ECORE.createEEnum();
	private final EDataType address = ECORE.createEDataType();

	EveryFeature() {
		note.setAbstract(true);
		shade.setName("Shade");
		literal("LIGHT", "light", 0);
		literal("DARK", "深色", 1);
		address.setName("Address");
		address.setInstanceClass(URI.class);
		first.getEClassifiers().addAll(List.of(shade, address));
		values(account);
		references();
		parts();
		attribute(special, "extra", EcorePackage.Literals.ESTRING);
		for (EPackage each : packages()) {
			// as where it was read from the file of its bundle: the one refers to the other
			new XMIResourceImpl(org.eclipse.emf.common.util.URI.createURI(each.getNsURI())).getContents().add(each);
		}
	}

	/** Both packages. */
	EPackage[] packages() {
		return new EPackage[] { first, second };
	}

	private void values(EClass owner) {
		EcorePackage ecore = EcorePackage.eINSTANCE;
		List<EDataType> types = List.of(ecore.getEString(), ecore.getEBoolean(), ecore.getEBooleanObject(), ecore.getEByte(), ecore.getEByteObject(),
				ecore.getEChar(), ecore.getECharacterObject(), ecore.getEShort(), ecore.getEShortObject(), ecore.getEInt(), ecore.getEIntegerObject(),
				ecore.getELong(), ecore.getELongObject(), ecore.getEFloat(), ecore.getEFloatObject(), ecore.getEDouble(), ecore.getEDoubleObject(),
				ecore.getEBigDecimal(), ecore.getEBigInteger(), ecore.getEByteArray(), ecore.getEDate(), CORE.getDate(), CORE.getPartialDate(),
				CORE.getMoney(), CORE.getQuantity(), CORE.getUnit(), shade, address);
		for (EDataType type : types) {
			String name = "one" + type.getName();
			attribute(owner, name, type);
			EAttribute list = attribute(owner, "list" + type.getName(), type);
			list.setUpperBound(-1);
			list.setUnique(false);
		}
		for (EDataType type : List.of(ecore.getEString(), ecore.getEInt(), ecore.getEBoolean(), CORE.getMoney(), shade)) {
			attribute(owner, "unsettable" + type.getName(), type).setUnsettable(true);
			attribute(owner, "set" + type.getName(), type).setUpperBound(-1);
		}
		attribute(owner, "defaultText", ecore.getEString()).setDefaultValueLiteral("未填");
		attribute(owner, "defaultNumber", ecore.getEInt()).setDefaultValueLiteral("7");
		attribute(owner, "defaultTruth", ecore.getEBoolean()).setDefaultValueLiteral("true");
		attribute(owner, "defaultShade", shade).setDefaultValueLiteral("深色");
		attribute(owner, "defaultCount", ecore.getEIntegerObject()).setDefaultValueLiteral("7");
		attribute(owner, "defaultMoney", CORE.getMoney()).setDefaultValueLiteral("100");
		attribute(owner, "defaultDate", CORE.getDate()).setDefaultValueLiteral("2024-05-01");
		for (EDataType type : List.of(ecore.getEString(), ecore.getEInt(), CORE.getMoney(), shade)) {
			EAttribute list = attribute(owner, "unsettableList" + type.getName(), type);
			list.setUpperBound(-1);
			list.setUnsettable(true);
		}
		EAttribute text = attribute(owner, "unsettableDefaultText", ecore.getEString());
		text.setDefaultValueLiteral("未填");
		text.setUnsettable(true);
		EAttribute people = attribute(owner, "unsettableDefault", ecore.getEInt());
		people.setDefaultValueLiteral("3");
		people.setUnsettable(true);
	}

	private void references() {
		reference(account, "peer", account);
		many(reference(account, "peers", account));
		reference(account, "party", CORE.getParty());
		many(reference(account, "parties", CORE.getParty()));
		opposites(reference(account, "leader", account), many(reference(account, "followers", account)));
		opposites(many(reference(account, "givers", account)), many(reference(account, "takers", account)));
		opposites(reference(account, "left", account), reference(account, "right", account));
		unsettable(reference(account, "unsettablePeer", account));
		unsettable(many(reference(account, "unsettablePeers", account)));
		opposites(unsettable(reference(account, "host", account)), unsettable(many(reference(account, "guests", account))));
		reference(account, "mainLine", line);
		many(reference(line, "related", line));
	}

	private void parts() {
		contained(reference(account, "head", line));
		many(contained(reference(account, "lines", line)));
		many(contained(reference(account, "notes", note)));
		EReference children = many(contained(reference(line, "children", line)));
		opposites(children, reference(line, "parent", line));
		contained(unsettable(reference(account, "unsettableHead", line)));
		many(contained(unsettable(reference(account, "unsettableLines", line))));
		contained(reference(special, "tail", line));
		attribute(line, "text", EcorePackage.Literals.ESTRING);
		attribute(line, "sum", CORE.getMoney());
		attribute(note, "text", EcorePackage.Literals.ESTRING);
		attribute(remark, "count", CORE.getQuantity());
		reference(remark, "about", line);
	}

	private static EPackage model(String name) {
		EPackage model = ECORE.createEPackage();
		model.setName(name);
		model.setNsPrefix(name);
		model.setNsURI("https://jiedui.org/test/" + name);
		return model;
	}

	private static EClass type(EPackage model, String name, EClass supertype) {
		EClass type = ECORE.createEClass();
		type.setName(name);
		type.getESuperTypes().add(supertype);
		model.getEClassifiers().add(type);
		return type;
	}

	private static EAttribute attribute(EClass owner, String name, EDataType type) {
		EAttribute attribute = ECORE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		owner.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	private static EReference reference(EClass owner, String name, EClassifier type) {
		EReference reference = ECORE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		owner.getEStructuralFeatures().add(reference);
		return reference;
	}

	private static EReference many(EReference reference) {
		reference.setUpperBound(-1);
		return reference;
	}

	private static EReference unsettable(EReference reference) {
		reference.setUnsettable(true);
		return reference;
	}

	private static EReference contained(EReference reference) {
		reference.setContainment(true);
		return reference;
	}

	private static void opposites(EReference one, EReference other) {
		one.setEOpposite(other);
		other.setEOpposite(one);
	}

	private void literal(String name, String literal, int value) {
		EEnumLiteral each = ECORE.createEEnumLiteral();
		each.setName(name);
		each.setLiteral(literal);
		each.setValue(value);
		shade.getELiterals().add(each);
	}
}
