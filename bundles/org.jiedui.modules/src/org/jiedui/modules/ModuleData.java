/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.jiedui.core.query.Total;
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

	/** How many objects of each class that has some the books hold of an installed module; empty where there are no books. */
	public Optional<Map<EClass, Long>> counts(Module module) {
		return workspace.map(books -> {
			Map<EClass, Long> counts = new LinkedHashMap<>();
			models(module).forEach(model -> counts.putAll(counts(books, model)));
			return counts;
		});
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

	/** What there is of models that are not installed; it is kept. */
	public List<KeptData> kept() {
		return workspace.map(books -> books.missingModules().stream()
				.map(each -> new KeptData(each, labels.label(each.model()), counts(books, each.model()))).toList()).orElse(List.of());
	}

	private static Map<EClass, Long> counts(Workspace books, EPackage model) {
		Map<EClass, Long> counts = new LinkedHashMap<>();
		classes(model).forEach(type -> counts.put(type, books.totals(type, Optional.empty()).totals().stream().filter(total -> total.type() == type)
				.mapToLong(Total::objects).sum()));
		counts.values().removeIf(count -> count == 0);
		return counts;
	}

	/** All classes of which there may be objects. */
	private static Stream<EClass> classes(EPackage model) {
		return Stream.concat(model.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && !type.isInterface()), model.getESubpackages().stream().flatMap(ModuleData::classes));
	}
}
