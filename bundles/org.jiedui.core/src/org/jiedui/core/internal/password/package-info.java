/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Passwords from the environment and from the secure storage of the platform. */
package org.jiedui.core.internal.password;
