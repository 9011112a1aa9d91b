/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What can be told only in the running product: services come up, and the classes of extensions can be made. */
@EnabledIf("isRunning")
class RunningFrameworkTest {

	private static final String OWN = "org.jiedui.";

	static boolean isRunning() {
		return Platform.isRunning();
	}

	private static List<Bundle> bundles() {
		BundleContext context = FrameworkUtil.getBundle(RunningFrameworkTest.class).getBundleContext();
		return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().startsWith(OWN)).toList();
	}

	private static ServiceComponentRuntime components() {
		BundleContext context = FrameworkUtil.getBundle(RunningFrameworkTest.class).getBundleContext();
		return context.getService(context.getServiceReference(ServiceComponentRuntime.class));
	}

	@Test
	@DisplayName("All bundles are resolved")
	void bundlesAreResolved() {
		assertThat(bundles()).isNotEmpty().allMatch(bundle -> (bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0);
	}

	@Test
	@DisplayName("Every declared service is satisfied")
	void servicesAreSatisfied() {
		ServiceComponentRuntime runtime = components();
		List<String> unsatisfied = new ArrayList<>();
		int count = 0;
		for (Bundle bundle : bundles()) {
			for (ComponentDescriptionDTO component : runtime.getComponentDescriptionDTOs(bundle)) {
				count++;
				if (runtime.getComponentConfigurationDTOs(component).stream().noneMatch(RunningFrameworkTest::isSatisfied)) {
					unsatisfied.add(component.name);
				}
			}
		}
		assertThat(unsatisfied).isEmpty();
		assertThat(count).isGreaterThan(10);
	}

	private static boolean isSatisfied(ComponentConfigurationDTO configuration) {
		return configuration.state == ComponentConfigurationDTO.SATISFIED || configuration.state == ComponentConfigurationDTO.ACTIVE;
	}

	@Test
	@DisplayName("Bundles with components declare them")
	void componentsAreDeclared() {
		for (Bundle bundle : bundles()) {
			String header = bundle.getHeaders().get("Service-Component");
			if (header != null) {
				for (String description : header.split(",")) {
					assertThat(bundle.getEntry(description.strip())).as("%s in %s", description, bundle.getSymbolicName()).isNotNull();
				}
			}
		}
	}

	@Test
	@DisplayName("Every class that an extension names can be loaded and has a constructor for the registry")
	void extensionClassesInstantiate() {
		List<String> broken = new ArrayList<>();
		for (Bundle bundle : bundles()) {
			for (IExtension extension : Platform.getExtensionRegistry().getExtensions(bundle.getSymbolicName())) {
				for (IConfigurationElement element : extension.getConfigurationElements()) {
					check(bundle, element, broken);
				}
			}
		}
		assertThat(broken).isEmpty();
	}

	private static void check(Bundle bundle, IConfigurationElement element, List<String> broken) {
		for (String attribute : new String[] { "class", "defaultHandler" }) {
			String name = element.getAttribute(attribute);
			if (name != null && name.startsWith(OWN)) {
				try {
					demandInstance(bundle.loadClass(name.split(":")[0]));
				} catch (ReflectiveOperationException | LinkageError e) {
					broken.add(bundle.getSymbolicName() + ": " + name + ": " + e);
				}
			}
		}
		for (IConfigurationElement child : element.getChildren()) {
			check(bundle, child, broken);
		}
	}

	/** The registry makes objects with a constructor without parameters; a generated package brings its own. */
	private static void demandInstance(Class<?> type) throws ReflectiveOperationException {
		if (EPackage.class.isAssignableFrom(type)) {
			type.getField("eINSTANCE");
		} else {
			type.getConstructor();
		}
	}
}
