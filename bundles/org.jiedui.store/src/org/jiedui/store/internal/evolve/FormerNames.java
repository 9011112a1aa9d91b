/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.store.internal.evolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jiedui.core.spi.evolution.Evolution;

/** Finds what an installed package calls otherwise than the stored one did, by its annotations {@code former}. */
final class FormerNames {

	private FormerNames() {
	}

	/** What is to be renamed, in this order; empty where all is as it was. */
	static List<Consumer<Evolution>> renames(EPackage installed, StoredModel stored) {
		List<Consumer<Evolution>> classes = new ArrayList<>();
		List<Consumer<Evolution>> features = new ArrayList<>();
		StoredModel.classes(installed).forEach(type -> {
			Optional<EClass> known = stored.find(type.getName());
			Optional<String> former = StoredModel.former(type).filter(each -> known.isEmpty() && stored.find(each).isPresent());
			former.ifPresent(each -> classes.add(books -> books.renameClass(each, type.getName())));
			known.or(() -> former.flatMap(stored::find)).ifPresent(before -> features.addAll(renames(type, before)));
		});
		classes.addAll(features);
		return classes;
	}

	private static List<Consumer<Evolution>> renames(EClass type, EClass before) {
		List<Consumer<Evolution>> renames = new ArrayList<>();
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			StoredModel.former(feature).filter(each -> StoredModel.declared(before, each).isPresent()
					&& before.getEStructuralFeature(feature.getName()) == null)
					.ifPresent(each -> renames.add(books -> books.renameFeature(type.getName(), each, feature.getName())));
		}
		return renames;
	}

	/** A name that the stored package has, and the installed one does not know but under the former name: that one is older. Empty where there is none. */
	static Optional<String> unknown(EPackage installed, StoredModel stored) {
		return StoredModel.classes(installed).flatMap(type -> Stream.concat(
				stored.renamed(type.getName()).filter(name -> StoredModel.classes(installed).noneMatch(each -> each.getName().equals(name))
						&& !StoredModel.former(type).equals(Optional.of(name))).stream(),
				stored.find(type.getName()).stream().flatMap(before -> unknown(type, before)))).findFirst();
	}

	private static Stream<String> unknown(EClass type, EClass before) {
		return before.getEStructuralFeatures().stream()
				.filter(feature -> type.getEStructuralFeature(feature.getName()) == null)
				.filter(feature -> StoredModel.former(feature).flatMap(former -> StoredModel.declared(type, former))
						.filter(here -> !StoredModel.former(here).equals(Optional.of(feature.getName()))).isPresent())
				.map(feature -> before.getName() + "." + feature.getName());
	}
}
