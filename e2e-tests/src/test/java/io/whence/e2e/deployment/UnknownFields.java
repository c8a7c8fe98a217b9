package io.whence.e2e.deployment;

import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Finds the fields of a Kubernetes resource that its type does not have: fabric8 keeps them as additional properties. */
record UnknownFields(Set<String> found) {

    void visit(Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(this::visit);
        } else if (value != null && value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model.")) {
            visitBean(value);
        }
    }

    private void visitBean(Object bean) {
        try {
            BeanInfo info = Introspector.getBeanInfo(bean.getClass(), Object.class);
            for (PropertyDescriptor property : info.getPropertyDescriptors()) {
                if (property.getReadMethod() != null) {
                    visitProperty(property, property.getReadMethod().invoke(bean));
                }
            }
        } catch (IntrospectionException | ReflectiveOperationException e) {
            throw new IllegalStateException("cannot look into " + bean.getClass(), e);
        }
    }

    private void visitProperty(PropertyDescriptor property, Object value) {
        if (property.getName().equals("additionalProperties") && value instanceof Map<?, ?> extra) {
            extra.keySet().forEach(key -> found.add(key.toString()));
        } else {
            visit(value);
        }
    }
}
