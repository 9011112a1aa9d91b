/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.evolution.ModelVersion;
import org.jiedui.model.vocabulary.Vocabulary;

/** A package as it was when its tables were made, with all that is stored besides; it changes with each step. */
final class StoredModel {

	private final EPackage model;
	private final List<EPackage> all;

	/** @param all the packages that are stored, of which the model is one; dynamic EMF that may be changed */
	StoredModel(EPackage model, List<EPackage> all) {
		this.model = model;
		this.all = all;
	}

	static Optional<StoredModel> find(String nsUri, List<EPackage> all) {
		return all.stream().filter(each -> nsUri.equals(each.getNsURI())).findFirst().map(each -> new StoredModel(each, all));
	}

	/** The version that a package states. */
	static int version(EPackage model) {
		return Vocabulary.value(model, Vocabulary.VERSION).map(Integer::valueOf).orElse(1);
	}

	EPackage model() {
		return model;
	}

	ModelVersion version() {
		return new ModelVersion(model.getNsURI(), version(model));
	}

	/** The namespaces of the model and of its sub-packages that begin with that of the model. */
	List<String> namespaces() {
		return ofNamespace().map(EPackage::getNsURI).toList();
	}

	/** The model has the namespace from now on, and those that began with its former one begin with that. */
	void rename(String nsUri) {
		int former = model.getNsURI().length();
		ofNamespace().toList().forEach(each -> each.setNsURI(nsUri + each.getNsURI().substring(former)));
		// who refers to it names it by that
		model.eResource().setURI(URI.createURI(nsUri));
	}

	private Stream<EPackage> ofNamespace() {
		return packages(model).filter(each -> each.getNsURI() != null && each.getNsURI().startsWith(model.getNsURI()));
	}

	Optional<EClass> find(String name) {
		return classes(packages(model)).filter(each -> name.equals(each.getName())).findFirst();
	}

	/** What a class is called here of which the name was that before. */
	Optional<String> renamed(String former) {
		return classes(packages(model)).filter(each -> former(each).equals(Optional.of(former))).map(EClass::getName).findFirst();
	}

	/** @throws IllegalArgumentException if there is none */
	EClass type(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("The model " + model.getNsURI() + " has no class " + name));
	}

	/** @throws IllegalArgumentException if the class declares none */
	EStructuralFeature feature(String type, String name) {
		return declared(type(type), name).orElseThrow(() -> new IllegalArgumentException("The class " + type + " declares no feature " + name));
	}

	static Optional<EStructuralFeature> declared(EClass type, String name) {
		return type.getEStructuralFeatures().stream().filter(each -> name.equals(each.getName())).findFirst();
	}

	/** The class and all that inherit from it, in any package that is stored. */
	List<EClass> kindsOf(EClass type) {
		return classes(all.stream().flatMap(StoredModel::packages)).filter(type::isSuperTypeOf).toList();
	}

	private static Stream<EPackage> packages(EPackage root) {
		return Stream.concat(Stream.of(root), root.getESubpackages().stream().flatMap(StoredModel::packages));
	}

	static Stream<EClass> classes(EPackage root) {
		return classes(packages(root));
	}

	private static Stream<EClass> classes(Stream<EPackage> packages) {
		return packages.flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast);
	}

	/** The data type or class of that name, in the package and all below it. */
	static Optional<EClassifier> classifier(EPackage root, String nsUri, String name) {
		return packages(root).filter(each -> nsUri.equals(each.getNsURI())).map(each -> each.getEClassifier(name)).filter(each -> each != null)
				.findFirst();
	}

	/** What an element says of the name that it had before. */
	static Optional<String> former(EModelElement element) {
		return Vocabulary.value(element, Vocabulary.FORMER);
	}
}
