/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.testsupport;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.JieduiPackage;
import org.jiedui.model.ProgrammeRecord;
import org.jiedui.model.vocabulary.Vocabulary;

/** A module without code that has one class, of records of a programme, and new books in which there may be such records. */
public final class RecordModel implements AutoCloseable {

	private final EPackage model = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass type = EcoreFactory.eINSTANCE.createEClass();
	private Workspace workspace;

	/**
	 * @param name of the module
	 * @param record name of the class
	 */
	public RecordModel(String name, String record) {
		model.setName(name);
		model.setNsPrefix(name);
		model.setNsURI("https://jiedui.org/test/" + name);
		model.getEClassifiers().add(type);
		type.setName(record);
		type.getESuperTypes().add(JieduiPackage.Literals.PROGRAMME_RECORD);
	}

	/** The package. */
	public EPackage model() {
		return model;
	}

	/** The class of records. */
	public EClass type() {
		return type;
	}

	/** Gives the class an attribute, of which annotations say so. */
	public EAttribute attribute(String name, EDataType of, String... keysAndValues) {
		return add(EcoreFactory.eINSTANCE.createEAttribute(), name, of, keysAndValues);
	}

	/** Gives the class a reference, of which annotations say so. */
	public EReference reference(String name, EClass to, String... keysAndValues) {
		return add(EcoreFactory.eINSTANCE.createEReference(), name, to, keysAndValues);
	}

	private <T extends EStructuralFeature> T add(T feature, String name, EClassifier of, String... keysAndValues) {
		feature.setName(name);
		feature.setEType(of);
		type.getEStructuralFeatures().add(feature);
		say(feature, keysAndValues);
		return feature;
	}

	/** Says of a part of the model what annotations say. */
	public static void say(EModelElement element, String... keysAndValues) {
		for (int index = 0; index < keysAndValues.length; index += 2) {
			EcoreUtil.setAnnotation(element, Vocabulary.SOURCE, keysAndValues[index], keysAndValues[index + 1]);
		}
	}

	/** A new record, which is in no books yet. */
	public ProgrammeRecord make() {
		return (ProgrammeRecord) EcoreUtil.create(type);
	}

	/** Installs the module, and opens the books. */
	public Workspace open() {
		DynamicModels.register(model);
		workspace = MemoryWorkspace.open();
		return workspace;
	}

	/** Closes the books, and takes the module away. */
	@Override
	public void close() {
		workspace.close();
		DynamicModels.unregister(model);
	}
}
