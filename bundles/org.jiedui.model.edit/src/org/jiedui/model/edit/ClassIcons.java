/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import java.net.URL;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageImpl;
import org.jiedui.model.JieduiPackage;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The pictures of classes: {@code icons/obj16/NAME.svg} in the bundle that registered the package of the class, else that of the nearest
 * super type. The pictures of the core lie in this bundle.
 */
public final class ClassIcons {

	private static final String GENERATED = "org.eclipse.emf.ecore.generated_package";
	private static final String DYNAMIC = "org.eclipse.emf.ecore.dynamic_package";

	private ClassIcons() {
	}

	/** The picture of a class, or that of its nearest super type that has one. */
	public static Optional<URL> find(EClass type) {
		return Stream.concat(Stream.of(type), type.getEAllSuperTypes().reversed().stream()).map(ClassIcons::own).flatMap(Optional::stream)
				.findFirst();
	}

	/** A picture of the core's own set that stands for no class, such as {@code Year}. */
	public static Optional<URL> named(String name) {
		return Optional.ofNullable(ClassIcons.class.getClassLoader().getResource("icons/obj16/" + name + ".svg"));
	}

	private static Optional<URL> own(EClass type) {
		EPackage ePackage = type.getEPackage();
		if (JieduiPackage.eNS_URI.equals(ePackage.getNsURI())) {
			return named(type.getName());
		}
		String path = "icons/obj16/" + type.getName() + ".svg";
		return inRegisteringBundle(ePackage, path).or(() -> besideCode(ePackage, path));
	}

	/** Generated packages can be told by their class, also where no bundles are. */
	private static Optional<URL> besideCode(EPackage ePackage, String path) {
		return ePackage.getClass() == EPackageImpl.class ? Optional.empty()
				: Optional.ofNullable(ePackage.getClass().getClassLoader().getResource(path));
	}

	private static Optional<URL> inRegisteringBundle(EPackage ePackage, String path) {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		if (registry == null) {
			return Optional.empty();
		}
		return Stream.of(GENERATED, DYNAMIC).flatMap(point -> Stream.of(registry.getConfigurationElementsFor(point)))
				.filter(element -> ePackage.getNsURI().equals(element.getAttribute("uri")))
				.map(ClassIcons::bundle).flatMap(Optional::stream)
				.map(bundle -> bundle.getEntry(path)).flatMap(Stream::ofNullable).findFirst();
	}

	private static Optional<Bundle> bundle(IConfigurationElement element) {
		String name = element.getContributor().getName();
		return Stream.of(FrameworkUtil.getBundle(ClassIcons.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst();
	}
}
