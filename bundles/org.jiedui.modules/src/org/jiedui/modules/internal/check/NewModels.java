/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.jiedui.model.edit.ModelDefects;
import org.jiedui.modules.internal.check.Registrations.Registration;

/** Loads the models of bundles that are to be installed, as they would be loaded then, and looks whether they can be used. */
final class NewModels {

	private final Map<Registration, EPackage> loaded = new LinkedHashMap<>();

	/** A model cannot be used; the message is a sentence about the reason. */
	static final class Unusable extends Exception {

		private static final long serialVersionUID = 1;

		private final transient Registration registration;

		Unusable(Registration registration, String reason, Throwable cause) {
			super(reason, cause);
			this.registration = registration;
		}

		Registration registration() {
			return registration;
		}
	}

	/** @throws Unusable if one of the models cannot be used */
	static NewModels load(List<Registration> registrations) throws Unusable {
		NewModels models = new NewModels();
		ResourceSet resources = new ResourceSetImpl();
		for (Registration each : registrations) {
			if (each.dynamic()) {
				models.loaded.put(each, load(each, resources));
			} else {
				check(each);
			}
		}
		for (var entry : models.loaded.entrySet()) {
			EcoreUtil.resolveAll(entry.getValue());
			Optional<String> defect = new ModelDefects(entry.getValue()).first();
			if (defect.isPresent()) {
				throw new Unusable(entry.getKey(), defect.get(), null);
			}
		}
		return models;
	}

	/** The dynamic models; what a generated one has is known only when its classes are there. */
	Map<Registration, EPackage> loaded() {
		return loaded;
	}

	private static EPackage load(Registration registration, ResourceSet resources) throws Unusable {
		String file = registration.place().split("#")[0];
		byte[] content = registration.bundle().texts().get(file);
		if (content == null) {
			throw new Unusable(registration, NLS.bind(Messages.noFile, file), null);
		}
		Resource resource = new XMIResourceImpl(URI.createPlatformPluginURI(registration.bundle().bundle() + "/" + file, true));
		resources.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(content), Map.of());
		} catch (IOException | RuntimeException malformed) {
			throw new Unusable(registration, NLS.bind(Messages.malformed, file, malformed.getLocalizedMessage()), malformed);
		}
		String fragment = registration.place().contains("#") ? registration.place().split("#", 2)[1] : "/";
		if (!(resource.getEObject(fragment) instanceof EPackage model)) {
			throw new Unusable(registration, NLS.bind(Messages.noPackage, registration.place()), null);
		}
		if (!registration.uri().equals(model.getNsURI())) {
			throw new Unusable(registration, NLS.bind(Messages.otherUri, new Object[] { file, model.getNsURI(), registration.uri() }), null);
		}
		resources.getPackageRegistry().put(model.getNsURI(), model);
		return model;
	}

	private static void check(Registration registration) throws Unusable {
		String file = registration.place().replace('.', '/') + ".class";
		if (registration.bundle().hasOwnClasses() && !registration.bundle().names().contains(file)) {
			throw new Unusable(registration, NLS.bind(Messages.noClass, registration.place()), null);
		}
	}
}
