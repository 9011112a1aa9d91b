/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.model.vocabulary.Labels;

/**
 * How much the books hold of modules. Asks the database: not for the UI thread.
 *
 * @param workspace the books, empty where there are none
 * @param labels the user's language
 */
public record ModuleData(Optional<Workspace> workspace, Labels labels) {

	private static final String GENERATED = "org.eclipse.emf.ecore.generated_package";
	private static final String DYNAMIC = "org.eclipse.emf.ecore.dynamic_package";

	/** How many objects the books hold of the models of an installed module; empty where there are no books. */
	public OptionalLong objects(Module module) {
		return workspace.map(books -> OptionalLong.of(models(module).mapToLong(model -> objects(books, model)).sum())).orElse(OptionalLong.empty());
	}

	/** The models that the bundles of a module register. */
	private static Stream<EPackage> models(Module module) {
		return Stream.of(GENERATED, DYNAMIC).flatMap(point -> Stream.of(RegistryFactory.getRegistry().getConfigurationElementsFor(point)))
				.filter(element -> module.bundles().contains(element.getContributor().getName()))
				.map(ModuleData::model).flatMap(Optional::stream);
	}

	private static Optional<EPackage> model(IConfigurationElement element) {
		return Optional.ofNullable(element.getAttribute("uri")).map(EPackage.Registry.INSTANCE::getEPackage);
	}

	/** By label, how many objects there are of models that are not installed; they are kept. */
	public Map<String, Long> missing() {
		Map<String, Long> missing = new LinkedHashMap<>();
		workspace.ifPresent(books -> books.missingModules().forEach(each -> missing.put(labels.label(each.model()), objects(books, each.model()))));
		return missing;
	}

	private static long objects(Workspace books, EPackage model) {
		return model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && !type.isInterface()).mapToLong(type -> books.totals(type, Optional.empty()).objects()).sum();
	}
}
