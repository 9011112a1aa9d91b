/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;

/**
 * A registered model that is left out, because it does not load or says something that cannot be understood.
 *
 * @param uri the namespace
 * @param reason a sentence in the user's language
 */
public record BrokenModel(String uri, String reason) {

	private static final String GENERATED = "org.eclipse.emf.ecore.generated_package";
	private static final String DYNAMIC = "org.eclipse.emf.ecore.dynamic_package";

	/** The bundle that registers the model; empty where it was registered in another way than by an extension. */
	public Optional<String> bundle() {
		return Stream.of(GENERATED, DYNAMIC).flatMap(point -> Stream.of(elements(point))).filter(element -> uri.equals(element.getAttribute("uri")))
				.map(element -> element.getContributor().getName()).findFirst();
	}

	private static IConfigurationElement[] elements(String point) {
		var registry = RegistryFactory.getRegistry();
		return registry == null ? new IConfigurationElement[0] : registry.getConfigurationElementsFor(point);
	}

	/** Names the module, tells why it is left out, and what to do, in sentences in the user's language. */
	public String sentence() {
		return bundle().map(name -> NLS.bind(Messages.Model_brokenModule, new Object[] { name, uri, reason }))
				.orElseGet(() -> NLS.bind(Messages.Model_brokenModel, uri, reason));
	}
}
