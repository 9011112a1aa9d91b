/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.dynamic;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.impl.ElementImpl;
import org.jiedui.model.impl.ExchangeImpl;
import org.jiedui.model.impl.ExtensionImpl;
import org.jiedui.model.impl.FigureImpl;
import org.jiedui.model.impl.JieduiFactoryImpl;
import org.jiedui.model.impl.PartyImpl;
import org.jiedui.model.impl.ProgrammeRecordImpl;

/**
 * The factory of the core package, which can make instances of its abstract classes too. EMF asks for these when a class without code
 * extends an abstract class that has code: the instance gets the class of the module afterwards. Registered at the extension point {@code
 * org.eclipse.emf.ecore.factory_override}.
 */
public class SupertypeFactory extends JieduiFactoryImpl {

	@Override
	public EObject create(EClass eClass) {
		return switch (eClass.getClassifierID()) {
			case JieduiPackage.ELEMENT -> new ElementImpl() {
			};
			case JieduiPackage.EXTENSION -> new ExtensionImpl() {
			};
			case JieduiPackage.FIGURE -> new FigureImpl() {
			};
			case JieduiPackage.PROGRAMME_RECORD -> new ProgrammeRecordImpl() {
			};
			case JieduiPackage.PARTY -> new PartyImpl() {
			};
			case JieduiPackage.EXCHANGE -> new ExchangeImpl() {
			};
			default -> super.create(eClass);
		};
	}
}
